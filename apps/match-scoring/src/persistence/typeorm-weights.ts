import { type ActionRecorded, matchScoringActionRecorded, type Page } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { decodeCursor, lockByName, type Outbox, pageOf } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Weights } from '../domain/weights/weights';
import { type Activation, firstVersion, type WeightsVersion } from '../domain/weights/weights-version';
import { type ListedWeights, type WeightsBook, type WeightsChanges } from '../use-cases/ports/weights-book';
import { knowAnew } from './typeorm-saved-requests';
import { numberOf, type VersionedTables, versionInForce, weightsOf } from './versioned-tables';
import { WeightsActivationRow } from './weights-activation.row';
import { WeightsVersionRow } from './weights-version.row';

const weightsLock = 'weights';
const activationsShown = 20;

export class TypeOrmWeights implements WeightsBook {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
    private readonly tables: VersionedTables,
  ) {}

  async list({ limit, cursor }: Parameters<WeightsBook['list']>[0]): Promise<Page<ListedWeights>> {
    const [after] = cursor === null ? [] : decodeCursor(cursor, 1);
    const before = after === undefined ? Infinity : numberOf(after);
    if (before === null) throw new DomainError(errorCode.invalidCursor);
    // One snapshot, so that one version is in force.
    const all = await this.manager.transaction('REPEATABLE READ', listed);
    const rest = all.filter(({ weights }) => numberOf(weights.version)! < before);
    return pageOf(rest.slice(0, limit + 1), limit, ({ weights }) => [weights.version]);
  }

  change<Result>(work: (changes: WeightsChanges) => Promise<Result>): Promise<Result> {
    return this.manager.transaction(async (manager) => {
      await lockByName(manager, weightsLock);
      return work(new Changes(manager, this.outbox, this.tables));
    });
  }
}

class Changes implements WeightsChanges {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
    private readonly tables: VersionedTables,
  ) {}

  async inForce(): Promise<Weights> {
    return (await listed(this.manager)).find(({ isInForce }) => isInForce)!.weights;
  }

  async nextName(): Promise<string> {
    return `v${(await this.manager.count(WeightsVersionRow)) + 2}`;
  }

  async find(version: string): Promise<ListedWeights | null> {
    return (await listed(this.manager)).find(({ weights }) => weights.version === version) ?? null;
  }

  async add({ weights, personId, reason, createdAt }: Parameters<WeightsChanges['add']>[0]): Promise<void> {
    const { version, k, sets } = weights;
    const plain = Object.fromEntries(
      Object.entries(sets).map(([pair, set]) => [
        pair,
        Object.fromEntries(set.map(({ criterion, weight }) => [criterion, weight])),
      ]),
    ) as unknown as WeightsVersionRow['sets'];
    await this.manager.insert(WeightsVersionRow, {
      ...{ number: numberOf(version)!, k, sets: plain, reason, createdBy: personId, createdAt },
    });
    await this.tell('weights-added', version, { personId, at: createdAt, from: null });
  }

  async activate({ version, personId, activatedAt, reason }: Activation): Promise<void> {
    const from = await versionInForce(this.manager);
    const number = (await this.manager.count(WeightsActivationRow)) + 1;
    await this.manager.insert(WeightsActivationRow, {
      ...{ number, version, reason, activatedBy: personId, activatedAt },
    });
    await this.tell('weights-activated', version, { personId, at: activatedAt, from });
  }

  async lookAnew(version: string, anew: Parameters<WeightsChanges['lookAnew']>[1]): Promise<void> {
    const tables = (await this.tables.in(this.manager).of(version))!;
    await knowAnew(this.manager, this.outbox, (standing) => anew(standing, tables));
  }

  /** Reasons are in people's own words: they stay here. */
  private async tell(
    action: string,
    id: string,
    { personId, at, from }: { readonly personId: string; readonly at: Date; readonly from: string | null },
  ): Promise<void> {
    const versions = await this.manager.count(WeightsVersionRow);
    const version = versions + (await this.manager.count(WeightsActivationRow));
    const payload: ActionRecorded = {
      ...{ action, personId, subject: { kind: 'weights', id }, parties: [], from, to: id, reason: null },
      ...{ tellsOrganisations: [], tellsPeople: [], occurredAt: at.toISOString() },
    };
    await this.outbox.append(this.manager, matchScoringActionRecorded, {
      ...{ party: 'weights', version, payload },
    });
  }
}

/** Every version, the newest first. */
async function listed(manager: EntityManager): Promise<ListedWeights[]> {
  const rows = await manager.find(WeightsVersionRow, { order: { number: 'DESC' } });
  const inForce = await versionInForce(manager);
  const activations = await manager.query<Activation[]>(
    `SELECT version, reason, activated_by AS "personId", activated_at AS "activatedAt"
     FROM (
       SELECT *, row_number() OVER (PARTITION BY version ORDER BY number DESC) AS place FROM weights_activation
     ) AS activation
     WHERE place <= $1 ORDER BY number DESC`,
    [activationsShown],
  );
  const versions: WeightsVersion[] = rows.map((row) => ({
    ...{ weights: weightsOf(row), personId: row.createdBy, reason: row.reason, createdAt: row.createdAt },
  }));
  return [...versions, firstVersion].map((version) => ({
    ...version,
    isInForce: version.weights.version === inForce,
    activations: activations.filter((one) => one.version === version.weights.version),
  }));
}
