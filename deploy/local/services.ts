import { type RunningService, type ServiceConfig } from '@puente/platform';
import { type AccountsConfig } from '../../apps/accounts/src/accounts-config';
import { createCityProfiles } from '../../apps/city-profiles/src/city-profiles.module';
import { createDocuments } from '../../apps/documents/src/documents.module';
import { createExpertiseCatalogue } from '../../apps/expertise-catalogue/src/expertise-catalogue.module';
import { createMatchScoring } from '../../apps/match-scoring/src/match-scoring.module';
import { createAccounts } from '../../apps/accounts/src/accounts.module';
import { createPartnerships } from '../../apps/partnerships/src/partnerships.module';
import { type DatabaseService } from '../postgres/services';

export { createGateway } from '../../apps/gateway/src/create-gateway';

/** What each of them reads is its own business; this is all of it. */
type AnyServiceConfig = ServiceConfig & Pick<AccountsConfig, 'demo'>;

/** The services with a database, by the names of their schemas. This file alone imports apps. */
export const services: Readonly<
  Record<DatabaseService, (config: AnyServiceConfig) => Promise<RunningService>>
> = {
  documents: createDocuments,
  city_profiles: createCityProfiles,
  expertise_catalogue: createExpertiseCatalogue,
  match_scoring: createMatchScoring,
  accounts: createAccounts,
  partnerships: createPartnerships,
};
