import { createHmac } from 'node:crypto';
import { type NatsService, natsServices } from './permissions';
import { userPermissions } from './user-permissions';

/** Of the user who may do everything: set-up, operators, and the observer in tests. No service has it. */
export const natsAdministrator = 'puente';

export type NatsPasswords = Readonly<Record<NatsService, string>>;
/** A URL for each service, with a user and a password of its own. */
export type NatsUrls = Readonly<Record<NatsService, string>>;

function forEach<Value>(valueOf: (service: NatsService) => Value): Record<NatsService, Value> {
  const entries = natsServices.map((service) => [service, valueOf(service)]);
  return Object.fromEntries(entries) as Record<NatsService, Value>;
}

/** Follow from the administrator's password, so that every process that knows it finds the same. */
export function derivedNatsPasswords(administrator: string): NatsPasswords {
  return forEach((service) =>
    createHmac('sha256', administrator).update(`puente nats ${service}`).digest('hex'),
  );
}

/** The URLs of the services on the server that `administratorUrl` names. */
export function natsUrls(administratorUrl: string, passwords: NatsPasswords): NatsUrls {
  return forEach((service) => {
    const url = new URL(administratorUrl);
    url.username = service;
    url.password = encodeURIComponent(passwords[service]);
    return url.href;
  });
}

/** On a server of somebody's own: `NATS_URL_<SERVICE>` where it is set, else the one URL for all. */
export function givenNatsUrls(
  natsUrl: string,
  env: Readonly<Record<string, string | undefined>> = {},
): NatsUrls {
  return forEach((service) => env[`NATS_URL_${variableName(service)}`] || natsUrl);
}

/** A service's name as variables have it: `CITY_PROFILES`. */
export function variableName(service: string): string {
  return service.replaceAll('-', '_').toUpperCase();
}

/**
 * The `authorization` block of nats-server's configuration. `password` gives each user's as the file shall have it:
 * a quoted text, or the name of a variable.
 */
export function authorization(password: (user: string) => string): string {
  const users = [
    `    { user: ${natsAdministrator}, password: ${password(natsAdministrator)} }`,
    ...natsServices.map((service) => {
      const permissions = JSON.stringify(userPermissions(service), null, 2).replaceAll('\n', '\n      ');
      return `    {\n      user: ${service}, password: ${password(service)}\n      permissions: ${permissions}\n    }`;
    }),
  ];
  return `authorization {\n  users: [\n${users.join('\n')}\n  ]\n}`;
}
