import { readConfig, type RunningService, type ServiceConfig } from '@puente/platform';
import { AccountsConfig } from '../../apps/accounts/src/accounts-config';
import { createCityProfiles } from '../../apps/city-profiles/src/city-profiles.module';
import { DocumentsConfig } from '../../apps/documents/src/documents-config';
import { createDocuments } from '../../apps/documents/src/documents.module';
import { createExpertiseCatalogue } from '../../apps/expertise-catalogue/src/expertise-catalogue.module';
import { createMatchScoring } from '../../apps/match-scoring/src/match-scoring.module';
import { createAccounts } from '../../apps/accounts/src/accounts.module';
import { createPartnerships } from '../../apps/partnerships/src/partnerships.module';
import { type DatabaseService } from '../postgres/services';

export { createGateway } from '../../apps/gateway/src/create-gateway';
export { strengths } from '../../apps/accounts/src/passwords/demand-strength';

/** How people outside are reached: the mail server, the provider of sign-ins, and the address that both send people to. */
const outside = [
  'smtpUrl',
  'mailFrom',
  'publicUrl',
  'oidcIssuer',
  'oidcClientId',
  'oidcClientSecret',
] as const;
export type OutsideConfig = Pick<AccountsConfig, (typeof outside)[number]>;

/** The language model that documents asks, and how much it may. */
const model = [
  'modelUrl',
  'modelName',
  'modelKey',
  'modelSecondsMax',
  'modelRequestsADayMax',
  'modelCharactersADayMax',
  'modelCharactersADocumentMax',
] as const;
export type ModelConfig = Pick<DocumentsConfig, (typeof model)[number]>;

/** What each of them reads is its own business; this is all of it. */
type AnyServiceConfig = ServiceConfig & OutsideConfig & ModelConfig & Pick<AccountsConfig, 'demo'>;

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

interface ServersOfOne {
  readonly databaseUrl: string;
  readonly natsUrl: string;
}

/** As accounts reads it, for whoever starts accounts on `servers`. */
export function readOutsideConfig(env: NodeJS.ProcessEnv, servers: ServersOfOne): OutsideConfig {
  return only(outside, readConfig(AccountsConfig, onServers(env, servers)));
}

/** As documents reads it, for whoever starts documents on `servers`. */
export function readModelConfig(env: NodeJS.ProcessEnv, servers: ServersOfOne): ModelConfig {
  return only(model, readConfig(DocumentsConfig, onServers(env, servers)));
}

function onServers(env: NodeJS.ProcessEnv, { databaseUrl, natsUrl }: ServersOfOne): NodeJS.ProcessEnv {
  return { ...env, DATABASE_URL: databaseUrl, NATS_URL: natsUrl };
}

function only<Config extends object, Name extends keyof Config>(
  names: readonly Name[],
  config: Config,
): Partial<Pick<Config, Name>> {
  const set = names.filter((name) => config[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, config[name]])) as Partial<Pick<Config, Name>>;
}
