import 'reflect-metadata';
import { ConfigError, describeError, readConfig } from '@puente/platform';
import { provision } from '../postgres/provision';
import { ProvisioningError } from '../postgres/provisioning-error';
import { databaseServices } from '../postgres/services';
import { passwordsOf, SetupConfig } from './setup-config';

/** Gives each service its role, password and schema, and ends. Again is harmless; new passwords take the place of old. */
async function main(): Promise<void> {
  const config = readConfig(SetupConfig, process.env);
  await provision(config.databaseUrl, { passwords: passwordsOf(config) });
  process.stdout.write(`Roles and schemas are as they should be: ${databaseServices.join(', ')}\n`);
}

/** Never the SQL that does everything at once: it holds the passwords, and what is written here is kept in logs. */
function told(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof ProvisioningError) return `${error.message}\n${error.grantSql}`;
  return `Cannot set up: ${describeError(error)}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${told(error)}\n`);
  process.exitCode = 1;
});
