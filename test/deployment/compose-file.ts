import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { root } from '../contract/source-files';

export type Variables = Readonly<Record<string, string | undefined>>;

/** The parts of a compose file's service that tests look at. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly pids_limit?: number;
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

export const composePath = 'docker-compose.yml';
export const clusterPath = 'deploy/docker-compose.cluster.yml';

/** As it stands, anchors merged, variables not filled in. */
export function readCompose(path: string): ComposeFile {
  return parse(readFileSync(join(root, path), 'utf8'), { merge: true }) as ComposeFile;
}

/** The variables of deploy/.env.example. */
export function exampleVariables(): Variables {
  return parseEnv(readFileSync(join(root, 'deploy/.env.example'), 'utf8'));
}

const variable = /\$\{(\w+)(?:(:-|:\?)([^}]*))?\}/g;

/** Fills variables in as Docker Compose does. @throws Error with the file's own words where a needed one is missing */
export function filledIn(text: string, variables: Variables): string {
  return text.replace(variable, (_, name: string, sign: string | undefined, rest: string) => {
    const value = variables[name];
    if (value) return value;
    if (sign === ':?') throw new Error(`${name}: ${rest}`);
    return sign === ':-' ? rest : '';
  });
}

/** The environment that a service's container gets. */
export function environmentOf(service: ComposeService, variables: Variables): Record<string, string> {
  const entries = Object.entries(service.environment ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, filledIn(value, variables)]));
}
