import { seededRandom, type SeededRandom } from '@puente/testing';
import {
  type Fault,
  type FaultKind,
  type ProcessName,
  processNames,
  type ServerName,
  serverNames,
  type Target,
} from './fault';

/** How often each kind comes in a hundred, and how long it lasts, ms. Servers fall seldom: all else stands on them. */
const habits: Readonly<Record<FaultKind, { share: number; lastsMs: readonly [number, number] }>> = {
  'service-killed': { share: 13, lastsMs: [100, 1_200] },
  'service-frozen': { share: 18, lastsMs: [200, 7_000] },
  'service-restarted': { share: 7, lastsMs: [0, 500] },
  'nats-killed': { share: 1, lastsMs: [0, 1_500] },
  'nats-frozen': { share: 2, lastsMs: [200, 3_500] },
  'nats-restarted': { share: 1, lastsMs: [0, 1_000] },
  'postgres-killed': { share: 1, lastsMs: [0, 1_500] },
  'postgres-frozen': { share: 2, lastsMs: [200, 3_500] },
  'postgres-restarted': { share: 1, lastsMs: [0, 1_000] },
  'backend-killed': { share: 1, lastsMs: [0, 0] },
  'connection-dropped': { share: 20, lastsMs: [0, 1_500] },
  'connection-silent': { share: 8, lastsMs: [200, 4_000] },
  'killed-before-ack': { share: 5, lastsMs: [300, 1_500] },
  'told-again': { share: 20, lastsMs: [0, 0] },
};
const kinds = Object.keys(habits) as FaultKind[];
const consumers = processNames.filter((name) => !name.startsWith('gateway'));
const pauseMs = [300, 800] as const;

/** What goes wrong, in order: the same seed gives the same faults, and a longer plan begins like a shorter one. */
export function planFaults(seed: number, count: number): Fault[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => planFault(random, at + 1));
}

function planFault(random: SeededRandom, number: number): Fault {
  const kind = pickKind(random.integer(0, 99));
  const target = pickTarget(kind, random);
  const server = kind.startsWith('connection') ? pickServer(target, random) : null;
  const [lastsMin, lastsMax] = habits[kind].lastsMs;
  return {
    ...{ number, kind, target, server },
    lastsMs: random.integer(lastsMin, lastsMax),
    pauseMs: random.integer(...pauseMs),
    choice: random.next(),
  };
}

function pickKind(roll: number): FaultKind {
  let below = 0;
  for (const kind of kinds) {
    below += habits[kind].share;
    if (roll < below) return kind;
  }
  throw new RangeError(`the shares add up to ${below}, not to 100`);
}

function pickTarget(kind: FaultKind, random: SeededRandom): Target {
  if (kind.startsWith('nats') || kind === 'told-again') return 'nats';
  if (kind.startsWith('postgres') || kind === 'backend-killed') return 'postgres';
  return random.pick<ProcessName>(kind === 'killed-before-ack' ? consumers : processNames);
}

/** The gateway has no database. */
function pickServer(target: Target, random: SeededRandom): ServerName {
  const server = random.pick(serverNames);
  return target.startsWith('gateway') ? 'nats' : server;
}
