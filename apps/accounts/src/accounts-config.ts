import { ServiceConfig } from '@puente/platform';
import { Expose } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, ValidateIf } from 'class-validator';

/** Where a Puente on one's own computer is reached. */
export const publicUrlDefault = 'http://127.0.0.1:3000';

/** What accounts reads of its environment. */
export class AccountsConfig extends ServiceConfig {
  /** On: anybody who reaches the bus gets a token of whomever they like. Never where there is real data. */
  @Expose({ name: 'PUENTE_DEMO' })
  @IsOptional()
  @IsIn(['on', 'off'], { message: 'PUENTE_DEMO must be on or off' })
  demo?: 'on' | 'off' = 'off';

  /** Of the mail server. Unset, letters are kept for an admin to read. */
  @Expose({ name: 'SMTP_URL' })
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: 'SMTP_URL must begin with smtp:// or smtps://' })
  smtpUrl?: string;

  /** Whom letters come from: `Puente <puente@programme.example>`. */
  @Expose({ name: 'MAIL_FROM' })
  @ValidateIf(({ smtpUrl, mailFrom }: AccountsConfig) => smtpUrl !== undefined || mailFrom !== undefined)
  @IsString({ message: 'MAIL_FROM is missing: Name <address@domain>' })
  @Matches(/@[^\s@<>]+>?$/, { message: 'MAIL_FROM must be an address, or Name <address>' })
  mailFrom?: string;

  /** Where people reach the web client, and the API below it; links in letters begin with it. */
  @Expose({ name: 'PUBLIC_URL' })
  @ValidateIf((config: AccountsConfig) => config.publicUrl !== undefined || hasProvider(config))
  @Matches(/^https?:\/\//, { message: 'PUBLIC_URL must begin with http:// or https://' })
  publicUrl?: string;

  /** Of a provider of OpenID Connect. Unset, people sign in with a password only. */
  @Expose({ name: 'OIDC_ISSUER' })
  @ValidateIf(hasProvider)
  @Matches(/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/, {
    message: 'OIDC_ISSUER must begin with https:// (http:// on this computer only)',
  })
  oidcIssuer?: string;

  /** As whom the provider knows us. */
  @Expose({ name: 'OIDC_CLIENT_ID' })
  @ValidateIf(hasProvider)
  @IsString({ message: 'OIDC_CLIENT_ID is missing, as OIDC_ISSUER is set' })
  oidcClientId?: string;

  @Expose({ name: 'OIDC_CLIENT_SECRET' })
  @ValidateIf(hasProvider)
  @IsString({ message: 'OIDC_CLIENT_SECRET is missing, as OIDC_ISSUER is set' })
  oidcClientSecret?: string;
}

/** All that a provider needs is asked for once any of it is there. */
function hasProvider({ oidcIssuer, oidcClientId, oidcClientSecret }: AccountsConfig): boolean {
  return [oidcIssuer, oidcClientId, oidcClientSecret].some((one) => one !== undefined);
}
