import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient, waitUntilRead } from '@puente/api-client';
import { type DocumentRegistered, type Run } from '@puente/contracts';
import { until } from '@puente/testing';
import { Client, escapeLiteral } from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../deploy/local/infrastructure/embedded-postgres';
import { freePort } from '../../deploy/local/infrastructure/free-port';
import { root } from '../contract/source-files';
import {
  composePath,
  type ComposeService,
  environmentOf,
  exampleVariables,
  readCompose,
} from './compose-file';
import { type NatsFromFile, startNatsFromFile } from './nats-from-file';
import { servicesWithDatabase } from './what-services-read';

const { services } = readCompose(composePath);
const variables = exampleVariables();
const service = (name: string): ComposeService => services[name] ?? {};
const text = [
  'Murcia faces severe water scarcity and needs help with it.',
  'Singapore has long experience in water scarcity, and shares its expertise with other cities.',
].join('\n\n');

interface Program {
  readonly child: ChildProcess;
  readonly output: string[];
  readonly exit: Promise<number | null>;
  /** The container's ports, and the ones of this computer that took their place. */
  readonly ports: Readonly<Record<string, number>>;
}

/** As whoever installs it does: by the link in the log of the first start. */
async function firstAdminsToken(origin: string, log: string): Promise<string> {
  const post = async (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${origin}/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const token = /"token\\": \\"([^"\\]+)/.exec(log)?.[1];
  const who = { email: 'ada@programme.example', name: 'Ada', password: 'tranquil-otter-79-harbour' };
  const begun = await post('/first-admin', { token, ...who, language: 'en' });
  expect(begun.status).toBe(201);
  const cookie = begun.headers.getSetCookie().map((one) => one.split(';')[0]);
  const { csrfToken } = (await begun.json()) as { csrfToken: string };
  const issued = await post(
    '/tokens',
    { name: 'installation', scopes: ['read', 'write', 'admin'] },
    { cookie: cookie.join('; '), 'x-csrf-token': csrfToken },
  );
  expect(issued.status).toBe(201);
  return ((await issued.json()) as { token: string }).token;
}

/** The steps follow one another, as `docker compose up` and `down` go. */
describe('the services as processes of their own, as the compose file starts them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-test-compose-'));
  const programs = new Map<string, Program>();
  let postgres: EmbeddedPostgres;
  let nats: NatsFromFile;

  beforeAll(async () => {
    execFileSync(process.execPath, ['deploy/local/build.cjs'], { cwd: root });
    chmodSync(folder, 0o711);
    const password = variables['POSTGRES_PASSWORD']!;
    postgres = await startEmbeddedPostgres({ folder, password, durable: false });
    // The image names its administrator so, by POSTGRES_USER.
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(`CREATE ROLE puente SUPERUSER LOGIN PASSWORD ${escapeLiteral(password)}`);
    await client.end();
    const ports = { client: await freePort(), monitor: await freePort() };
    nats = await startNatsFromFile('nats.conf', environmentOf(service('nats'), variables), ports);
  }, 60_000);

  afterAll(async () => {
    for (const { child } of programs.values()) if (child.exitCode === null) child.kill('SIGKILL');
    await nats?.stop();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The container's command in the container's environment; only hosts and ports are of this computer. */
  async function run(name: string): Promise<Program> {
    const [node, ...args] = service(name).command!;
    expect(node).toBe('node');
    const env = environmentOf(service(name), variables);
    const ports: Record<string, number> = {};
    for (const key of ['PORT', 'OPERATIONS_PORT'].filter((one) => env[one] !== undefined)) {
      const port = await freePort();
      ports[env[key]!] = port;
      env[key] = String(port);
    }
    for (const key of Object.keys(env).filter((one) => one.endsWith('_URL')))
      env[key] = env[key]!.replace('@postgres:5432/', `@${new URL(postgres.url).host}/`).replace(
        '@nats:4222',
        `@${nats.host}`,
      );
    for (const key of Object.keys(env)) if (env[key] === '0.0.0.0') env[key] = '127.0.0.1';
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => output.push(part));
    const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
    const program = { child, output, exit, ports };
    programs.set(name, program);
    return program;
  }

  /** The health check's own command, with this computer's port. */
  function isHealthy({ ports }: Program, name: string): Promise<boolean> {
    const [, , ...args] = service(name).healthcheck!.test!;
    const here = args.map((arg) => arg.replace(/(?<=127\.0\.0\.1:)\d+/, (port) => String(ports[port])));
    const check = spawn(process.execPath, here, { stdio: 'ignore' });
    return new Promise((resolve) => check.once('close', (code) => resolve(code === 0)));
  }

  async function becomesHealthy(name: string): Promise<void> {
    const program = programs.get(name)!;
    const state = await until(
      async () => {
        if (program.child.exitCode !== null) return program.output.join('');
        return (await isHealthy(program, name)) && 'healthy';
      },
      { timeoutMs: 60_000, intervalMs: 200 },
    );
    expect([name, state]).toEqual([name, 'healthy']);
  }

  it('are set up once, and again without harm', async () => {
    for (const setup of [await run('setup'), await run('setup')]) {
      expect([await setup.exit, setup.output.join('')]).toEqual([
        0,
        expect.stringContaining('Roles and schemas are as they should be'),
      ]);
    }
  }, 60_000);

  it('are healthy by their own health checks, the gateway last', async () => {
    for (const name of servicesWithDatabase) await run(name);
    for (const name of servicesWithDatabase) await becomesHealthy(name);
    await run('gateway');
    await becomesHealthy('gateway');
  }, 120_000);

  it('do the main job through the door', async () => {
    const { ports } = programs.get('gateway')!;
    const origin = `http://127.0.0.1:${ports['3000']}`;
    const api = new ApiClient(
      origin,
      await firstAdminsToken(origin, programs.get('accounts')!.output.join('')),
    );
    await api.post('/cities', { id: 'es-murcia', country: 'ES' });
    const { id } = await api.post<DocumentRegistered>('/documents', { title: 'Water', text });
    expect((await waitUntilRead(api, id)).status).toBe('read');
    const suggestion = await until(async () => {
      const asked = { party: { kind: 'city', id: 'es-murcia' }, seeks: ['city'], limit: 10 };
      const { suggestions } = await api.post<Run>('/match-requests', asked);
      return suggestions.find(({ party }) => party.id === 'sg-singapore');
    });
    expect(suggestion.reasons[0]?.theirs?.evidence[0]?.documentId).toBe(id);
  }, 60_000);

  it('end in order on the signal that stops a container, none of them with a fault', async () => {
    const ended: [string, number | null][] = [];
    for (const name of ['gateway', ...servicesWithDatabase]) {
      const { child, exit } = programs.get(name)!;
      child.kill('SIGTERM');
      ended.push([name, await exit]);
    }
    expect(ended).toEqual(['gateway', ...servicesWithDatabase].map((name) => [name, 0]));
    const faults = [...programs.values()].flatMap(({ output }) =>
      output
        .join('')
        .split('\n')
        .filter((line) => /"level":"?(error|50|60)/.test(line)),
    );
    expect(faults).toEqual([]);
  }, 60_000);
});
