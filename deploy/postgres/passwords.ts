import { createHmac } from 'node:crypto';
import { type DatabaseService, databaseServices } from './services';

export type ServicePasswords = Readonly<Record<DatabaseService, string>>;

/**
 * Passwords of the services that follow from the administrator's, so that they need no file and every process that
 * knows DATABASE_URL finds the same. Undefined where the URL holds no password: nothing secret to derive from.
 */
export function derivedPasswords(adminUrl: string): ServicePasswords | undefined {
  const url = new URL(adminUrl);
  if (url.password === '') return undefined;
  const secret = decodeURIComponent(url.password);
  const entries = databaseServices.map((service) => [
    service,
    createHmac('sha256', secret).update(`puente ${service}`).digest('hex'),
  ]);
  return Object.fromEntries(entries) as ServicePasswords;
}
