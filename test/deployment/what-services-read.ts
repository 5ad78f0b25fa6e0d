import 'reflect-metadata';
import { ServiceConfig } from '@puente/platform';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { AccountsConfig } from '../../apps/accounts/src/accounts-config';
import { DocumentsConfig } from '../../apps/documents/src/documents-config';
import { GatewayConfig } from '../../apps/gateway/src/gateway-config';
import { SetupConfig } from '../../deploy/setup/setup-config';

export const servicesWithDatabase = [
  'documents',
  'city-profiles',
  'expertise-catalogue',
  'match-scoring',
  'accounts',
  'partnerships',
] as const;
export const services = [...servicesWithDatabase, 'gateway'] as const;

/** The class that reads the environment of a program of ours. */
export function configOf(program: string): ClassConstructor<object> {
  if (program === 'setup') return SetupConfig;
  if (program === 'accounts') return AccountsConfig;
  if (program === 'documents') return DocumentsConfig;
  return program === 'gateway' ? GatewayConfig : ServiceConfig;
}

/** Whether a program's config takes notice of a variable. */
export function isRead(program: string, variable: string): boolean {
  const read = (env: object) =>
    JSON.stringify(plainToInstance(configOf(program), env, { excludeExtraneousValues: true }));
  return read({ [variable]: '8765' }) !== read({});
}

/** The compiled file that runs a program, from the root. */
export function entryOf(program: string): string {
  return program === 'setup' ? 'dist/deploy/setup/main.js' : `dist/apps/${program}/src/main.js`;
}
