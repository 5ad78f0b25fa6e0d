import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { tellAgain } from './tell-again';
import { type Fault, type ProcessName, type ServerName } from './plan/fault';
import { childrenOf, signal, titleOf } from './stage/process-tree';
import { type Stage, wireName } from './stage/open-stage';
import { type ServerHost } from './stage/server-host';

const atOnceMax = 4;
/** What came up again is given this long to work, before another fault of it. */
const breathMs: Readonly<Record<string, number>> & { readonly process: number } = {
  ...{ process: 500, servers: 3_000, again: 0 },
};
const upWithinMs = 20_000;
const lookAgainMs = 50;
/** A service asks by one connection, and is asked by another, which it opens when it is ready. */
const natsConnectionsOfService = 2;

/** Lets what is planned go wrong, several things at a time, and each mended after its time. */
export async function injectFaults(
  stage: Stage,
  plan: readonly Fault[],
  onFault: (fault: Fault) => void,
): Promise<void> {
  const busy = new Map<string, Promise<void>>();
  const under = new Set<Promise<void>>();
  for (const fault of plan) {
    while (under.size >= atOnceMax) await Promise.race(under);
    const before = busy.get(laneOf(fault)) ?? Promise.resolve();
    const happening = before.then(async () => {
      onFault(fault);
      await happen(stage, fault);
      await sleep(breathMs[laneOf(fault)] ?? breathMs.process);
    });
    busy.set(laneOf(fault), happening);
    under.add(happening);
    const done = happening.finally(() => under.delete(happening));
    done.catch(() => undefined);
    await sleep(fault.pauseMs);
  }
  await Promise.all(under);
}

/** Things of one lane go wrong one after another. All stand on the servers: one of them at a time. */
function laneOf({ kind, target }: Fault): string {
  if (kind === 'told-again') return 'again';
  return target === 'nats' || target === 'postgres' ? 'servers' : target;
}

async function happen(stage: Stage, fault: Fault): Promise<void> {
  const { kind, target, server } = fault;
  const name = server === null ? target : wireName(target as ProcessName, server);
  // Nothing is out of order while something is told again.
  if (kind === 'told-again') return tellAgain(stage.servers.nats.url, fault.choice);
  stage.disturbances.begin(name);
  try {
    if (target === 'nats' || target === 'postgres') await ofServer(stage, target, fault);
    else await ofProcess(stage, target, fault);
  } finally {
    stage.disturbances.end(name);
  }
}

async function ofServer(stage: Stage, name: ServerName, { kind, lastsMs, choice }: Fault): Promise<void> {
  const server = stage.servers[name];
  if (kind === 'backend-killed') {
    await killBackend(server.pid, choice);
    return waitUntilRecovered(server);
  }
  if (kind.endsWith('frozen')) {
    server.freeze();
    await sleep(lastsMs);
    return server.thaw();
  }
  await (kind.endsWith('killed') ? server.kill() : server.stop());
  await sleep(lastsMs);
  await server.start();
}

/** One that serves a service: PostgreSQL then ends all others too, and recovers. */
async function killBackend(postmaster: number, choice: number): Promise<void> {
  const backends = childrenOf(postmaster).filter((pid) => titleOf(pid).startsWith('postgres: puente_'));
  const backend = backends[Math.floor(choice * backends.length)];
  if (backend !== undefined) signal(backend, 'SIGKILL');
}

async function waitUntilRecovered({ url }: ServerHost): Promise<void> {
  const deadline = performance.now() + upWithinMs;
  while (performance.now() < deadline) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    const isBack = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isBack) return;
    await sleep(lookAgainMs);
  }
}

async function ofProcess(stage: Stage, name: ProcessName, fault: Fault): Promise<void> {
  const { kind, lastsMs, server } = fault;
  const service = stage.processes.get(name)!;
  const wire = stage.wires.get(wireName(name, server ?? 'nats'))!;
  if (kind === 'service-frozen') {
    service.freeze();
    await sleep(lastsMs);
    return service.thaw();
  }
  if (kind === 'connection-dropped' || kind === 'connection-silent') {
    if (kind === 'connection-dropped') wire.cut();
    else wire.silence();
    await sleep(lastsMs);
    return wire.mend();
  }
  if (kind === 'killed-before-ack') {
    // It goes on hearing and writing to its tables, but nobody hears of it.
    wire.mute();
    await sleep(lastsMs);
  }
  await (kind === 'service-restarted' ? service.stop() : service.kill());
  wire.mend();
  if (kind !== 'killed-before-ack') await sleep(lastsMs);
  service.start();
  await waitUntilUp(stage, name);
}

/** No longer than it should take: where servers are gone it cannot come up before they do. */
async function waitUntilUp(stage: Stage, name: ProcessName): Promise<void> {
  const deadline = performance.now() + upWithinMs;
  const door = stage.doors.get(name);
  const wire = stage.wires.get(wireName(name, 'nats'))!;
  while (performance.now() < deadline) {
    const isUp = door === undefined ? wire.connections() >= natsConnectionsOfService : await isOpen(door);
    if (isUp) return;
    await sleep(lookAgainMs);
  }
}

async function isOpen(origin: string): Promise<boolean> {
  const asked = fetch(`${origin}/health/live`, { signal: AbortSignal.timeout(1_000) });
  return asked.then(
    ({ ok }) => ok,
    () => false,
  );
}
