import { setTimeout as sleep } from 'node:timers/promises';
import { tellAgain } from './tell-again';
import { type Fault, type ProcessName, type ServerName, type Target } from './plan/fault';
import { childrenOf, signal, titleOf } from './stage/process-tree';
import { type Stage, wireName } from './stage/open-stage';

const atOnceMax = 4;
/** A process that came up again is given this long to work, before another fault of it. */
const breathMs = 400;
const openWithinMs = 30_000;

/** Lets what is planned go wrong, several things at a time, and each mended after its time. */
export async function injectFaults(
  stage: Stage,
  plan: readonly Fault[],
  onFault: (fault: Fault) => void,
): Promise<void> {
  const busy = new Map<Target, Promise<void>>();
  const under = new Set<Promise<void>>();
  for (const fault of plan) {
    while (under.size >= atOnceMax) await Promise.race(under);
    const before = busy.get(fault.target) ?? Promise.resolve();
    const happening = before.then(async () => {
      onFault(fault);
      await happen(stage, fault);
      if (fault.kind !== 'told-again') await sleep(breathMs);
    });
    busy.set(fault.target, happening);
    under.add(happening);
    const done = happening.finally(() => under.delete(happening));
    done.catch(() => undefined);
    await sleep(fault.pauseMs);
  }
  await Promise.all(under);
}

async function happen(stage: Stage, fault: Fault): Promise<void> {
  const { target, server } = fault;
  const name = server === null ? target : wireName(target as ProcessName, server);
  stage.disturbances.begin(name);
  try {
    if (fault.kind === 'told-again') await tellAgain(stage.servers.nats.url, fault.choice);
    else if (target === 'nats' || target === 'postgres') await ofServer(stage, target, fault);
    else await ofProcess(stage, target, fault);
  } finally {
    stage.disturbances.end(name);
  }
}

async function ofServer(stage: Stage, name: ServerName, { kind, lastsMs, choice }: Fault): Promise<void> {
  const server = stage.servers[name];
  if (kind === 'backend-killed') return killBackend(server.pid, choice);
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
  const door = stage.doors.get(name);
  if (door !== undefined) await waitUntilOpen(door);
}

/** Until then nobody can be answered there: that is no fault of the service. */
async function waitUntilOpen(origin: string): Promise<void> {
  const deadline = performance.now() + openWithinMs;
  while (performance.now() < deadline) {
    const isOpen = await fetch(`${origin}/health/live`, { signal: AbortSignal.timeout(1_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isOpen) return;
    await sleep(50);
  }
}
