import { Expose } from 'class-transformer';
import { IsString, Matches } from 'class-validator';
import { type ServicePasswords } from '../postgres/passwords';

const missing = (name: string) => ({ message: `${name} is missing: a password` });

/** What the set-up reads of its environment: the administrator's address, and the password that each role shall have. */
export class SetupConfig {
  @Expose({ name: 'DATABASE_URL' })
  @IsString({ message: 'DATABASE_URL is missing: postgres://administrator:password@host:port/database' })
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must begin with postgres://' })
  databaseUrl: string;

  @Expose({ name: 'DATABASE_PASSWORD_DOCUMENTS' })
  @IsString(missing('DATABASE_PASSWORD_DOCUMENTS'))
  documents: string;

  @Expose({ name: 'DATABASE_PASSWORD_CITY_PROFILES' })
  @IsString(missing('DATABASE_PASSWORD_CITY_PROFILES'))
  cityProfiles: string;

  @Expose({ name: 'DATABASE_PASSWORD_EXPERTISE_CATALOGUE' })
  @IsString(missing('DATABASE_PASSWORD_EXPERTISE_CATALOGUE'))
  expertiseCatalogue: string;

  @Expose({ name: 'DATABASE_PASSWORD_MATCH_SCORING' })
  @IsString(missing('DATABASE_PASSWORD_MATCH_SCORING'))
  matchScoring: string;

  @Expose({ name: 'DATABASE_PASSWORD_ACCOUNTS' })
  @IsString(missing('DATABASE_PASSWORD_ACCOUNTS'))
  accounts: string;

  @Expose({ name: 'DATABASE_PASSWORD_PARTNERSHIPS' })
  @IsString(missing('DATABASE_PASSWORD_PARTNERSHIPS'))
  partnerships: string;
}

/** The passwords by the names of the services' schemas. */
export function passwordsOf(config: SetupConfig): ServicePasswords {
  return {
    documents: config.documents,
    city_profiles: config.cityProfiles,
    expertise_catalogue: config.expertiseCatalogue,
    match_scoring: config.matchScoring,
    accounts: config.accounts,
    partnerships: config.partnerships,
  };
}
