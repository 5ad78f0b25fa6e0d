import { ServiceConfig } from '@puente/platform';
import { Expose } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, ValidateIf } from 'class-validator';

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

  /** Where people reach the web client; links in letters begin with it. */
  @Expose({ name: 'PUBLIC_URL' })
  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'PUBLIC_URL must begin with http:// or https://' })
  publicUrl?: string;
}
