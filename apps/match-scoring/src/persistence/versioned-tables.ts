import { type EntityManager } from 'typeorm';
import { type Tables } from '../domain/assemble-run';
import { type ConceptSpace } from '../domain/vectors/concept-space';
import { type Weights, weights } from '../domain/weights/weights';
import { firstVersion } from '../domain/weights/weights-version';
import { type EngineTables } from '../use-cases/ports/engine-tables';
import { GroupedReader } from './grouped-reader';
import { WeightsVersionRow } from './weights-version.row';

const runsPerQueryMax = 1_024;

/** The name of the version that was activated last. */
export async function versionInForce(manager: EntityManager): Promise<string> {
  const [last] = await manager.query<{ version: string }[]>(
    'SELECT version FROM weights_activation ORDER BY number DESC LIMIT 1',
  );
  return last?.version ?? firstVersion.weights.version;
}

/** The number that a version is stored under; null where it has no such name. */
export function numberOf(version: string): number | null {
  return /^v[1-9]\d{0,8}$/.test(version) ? Number(version.slice(1)) : null;
}

export function weightsOf({ number, k, sets }: WeightsVersionRow): Weights {
  return weights({ version: `v${number}`, k, sets });
}

/** Which version is in force is read each time, for requests that come together once; a version itself never changes. */
export class VersionedTables {
  private readonly known = new Map([[firstVersion.weights.version, firstVersion.weights]]);
  /** One object as long as its version is in force: what is remembered of runs hangs on it, and goes with it. */
  private latest: Tables;

  constructor(private readonly space: ConceptSpace) {
    this.latest = { space, weights: firstVersion.weights };
  }

  in(manager: EntityManager): EngineTables {
    const reader = new GroupedReader<null, string>(async (asked) => {
      const version = await versionInForce(manager);
      return asked.map(() => version);
    }, runsPerQueryMax);
    return {
      inForce: async () => {
        const version = await reader.of(null);
        const held = await this.find(manager, version);
        if (!held) throw new Error(`the weights ${version} are not there`);
        if (this.latest.weights !== held) this.latest = { space: this.space, weights: held };
        return this.latest;
      },
      of: async (version) => {
        const held = await this.find(manager, version);
        return held && { space: this.space, weights: held };
      },
    };
  }

  private async find(manager: EntityManager, version: string): Promise<Weights | null> {
    const held = this.known.get(version);
    const number = numberOf(version);
    if (held || number === null) return held ?? null;
    const row = await manager.findOneBy(WeightsVersionRow, { number });
    if (!row) return null;
    // Whoever asked at the same time may have brought it: one object a version.
    const weights = this.known.get(version) ?? weightsOf(row);
    this.known.set(version, weights);
    return weights;
  }
}
