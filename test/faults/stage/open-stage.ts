import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '../../../deploy/local/infrastructure/embedded-postgres';
import { findNatsServer } from '../../../deploy/local/infrastructure/find-nats-server';
import { freePort } from '../../../deploy/local/infrastructure/free-port';
import { startNatsServer } from '../../../deploy/local/infrastructure/nats-server';
import { derivedPasswords } from '../../../deploy/postgres/passwords';
import { provision, serviceUrls, type ServiceUrls } from '../../../deploy/postgres/provision';
import { type DatabaseService } from '../../../deploy/postgres/services';
import { type ProcessName, processNames, type ServerName } from '../plan/fault';
import { Disturbances } from './disturbances';
import { ServerHost } from './server-host';
import { ServiceProcess } from './service-process';
import { type Wire, wireTo } from './wire';

/** Every service as a process of its own, on real servers, each process by wires of its own. */
export interface Stage {
  readonly processes: ReadonlyMap<ProcessName, ServiceProcess>;
  readonly servers: Readonly<Record<ServerName, ServerHost>>;
  readonly wires: ReadonlyMap<string, Wire>;
  readonly disturbances: Disturbances;
  /** Where the front doors answer: `http://127.0.0.1:41234`. */
  readonly doors: ReadonlyMap<ProcessName, string>;
  /** As the services' own roles, past the wires. */
  databaseUrls(): ServiceUrls;
  adminUrl(): string;
  /** What no fault explains, as it was seen. */
  readonly troubles: string[];
  /** What the processes have logged as errors under the correlation id that a text names; empty where it names none. */
  explain(text: string): string;
  /** Copies what everything has logged into a folder. */
  keepLogs(into: string): void;
  close(): Promise<void>;
}

const loggedUnitsMax = 1_500;

export const wireName = (process: ProcessName, server: ServerName): string => `${process}>${server}`;

/** @param root of the compiled program: its services are run */
export async function openStage(root: string): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'puente-faults-'));
  // PostgreSQL refuses to run as root: another account has to pass through.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  const toClose: (() => Promise<void>)[] = [async () => removeAll(folder)];
  const close = async () => {
    for (const step of toClose.splice(0).toReversed()) await step();
  };
  const keepLogs = (into: string) => cpSync(folder, into, { recursive: true, filter: isLog });
  const explain = (text: string) => errorsUnder(folder, /"correlationId":"([^"]+)"/.exec(text)?.[1]);
  try {
    const servers = await openServers(folder, toClose);
    const passwords = derivedPasswords(servers.postgres.url)!;
    await provision(servers.postgres.url, { passwords });
    const disturbances = new Disturbances();
    const troubles: string[] = [];
    const opened = { servers, disturbances, troubles, ...(await openWires(servers, toClose)) };
    const databaseUrls = () => serviceUrls(servers.postgres.url, { passwords });
    const doors = new Map<ProcessName, string>();
    const processes = new Map<ProcessName, ServiceProcess>();
    for (const name of processNames) {
      const wires = wiresOf(name);
      const port = await freePort();
      if (name.startsWith('gateway')) doors.set(name, `http://127.0.0.1:${port}`);
      processes.set(
        name,
        new ServiceProcess({
          name,
          program: resolve(root, 'apps', serviceOf(name), 'src', 'main.js'),
          env: environment(name, port, servers.nats.url, databaseUrls(), opened.wires),
          logFile: join(folder, `${name}.log`),
          onTrouble: (what) => void troubles.push(what),
          wereServersDisturbed: (since) => disturbances.was(['nats', 'postgres', name, ...wires], since),
        }),
      );
    }
    toClose.push(async () => {
      await Promise.all([...processes.values()].map((process) => process.kill()));
    });
    return {
      ...opened,
      processes,
      doors,
      databaseUrls,
      adminUrl: () => servers.postgres.url,
      keepLogs,
      explain,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const isLog = (path: string): boolean => path.endsWith('.log') || isStageFolder(path);
const isStageFolder = (path: string): boolean =>
  /puente-faults-\w+$/.test(path) && statSync(path).isDirectory();
const serviceOf = (name: ProcessName): string => name.replace(/-\d$/, '');
const wiresOf = (name: ProcessName): string[] => [wireName(name, 'nats'), wireName(name, 'postgres')];

async function openServers(folder: string, toClose: (() => Promise<void>)[]): Promise<Stage['servers']> {
  const program = await findNatsServer({ env: process.env });
  const password = randomBytes(12).toString('hex');
  const postgres = await ServerHost.open(() => startEmbeddedPostgres({ folder, password }));
  toClose.push(() => postgres.stop());
  const nats = await ServerHost.open(() => startNatsServer({ folder, program }));
  toClose.push(() => nats.stop());
  return { nats, postgres };
}

async function openWires(
  servers: Stage['servers'],
  toClose: (() => Promise<void>)[],
): Promise<Pick<Stage, 'wires'>> {
  const wires = new Map<string, Wire>();
  for (const name of processNames) {
    for (const server of ['nats', 'postgres'] as const) {
      if (server === 'postgres' && name.startsWith('gateway')) continue;
      wires.set(wireName(name, server), await wireTo(() => servers[server].port));
    }
  }
  toClose.push(async () => {
    await Promise.all([...wires.values()].map((wire) => wire.remove()));
  });
  return { wires };
}

function errorsUnder(folder: string, correlationId: string | undefined): string {
  if (correlationId === undefined) return '';
  const logs = processNames.map((name) => readIfThere(join(folder, `${name}.log`)));
  const lines = logs.flatMap((log) => log.split('\n'));
  return lines
    .filter((line) => line.includes(correlationId) && line.includes('"level":"error"'))
    .map((line) => `\n    ${line.slice(0, loggedUnitsMax)}`)
    .join('');
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What a container would be given. */
function environment(
  name: ProcessName,
  port: number,
  natsUrl: string,
  urls: ServiceUrls,
  wires: Stage['wires'],
): Record<string, string> {
  const through = (url: string, server: ServerName) => {
    const by = new URL(url);
    by.port = String(wires.get(wireName(name, server))!.port);
    return by.href;
  };
  const common = { NATS_URL: through(natsUrl, 'nats'), PUENTE_LOG: 'warn', OPERATIONS_PORT: '0' };
  const demo = { PUENTE_DEMO: 'on' };
  if (name.startsWith('gateway')) return { ...common, PORT: String(port) };
  const service = serviceOf(name).replaceAll('-', '_') as DatabaseService;
  return { ...common, ...demo, DATABASE_URL: through(urls[service], 'postgres') };
}

/** The cluster lies elsewhere where root's server may not pass through the folder; the folder remembers where. */
function removeAll(folder: string): void {
  const note = join(folder, 'postgres-location');
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
