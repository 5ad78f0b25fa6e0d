import { type LoggerService, type OnModuleDestroy } from '@nestjs/common';
import { type NatsConnection } from '@nats-io/transport-node';
import { Backoff, lastSequence } from '@puente/messaging';
import { describeError } from '@puente/platform';
import { type ConceptSpace } from '../domain/vectors/concept-space';
import { type PartnerIndex } from '../domain/columns/partner-index';
import { type ReadModel } from '../use-cases/ports/read-model';
import { FollowedIndex, type ReadModelTables } from './followed-index';

/** A replica that cannot catch up in this time answers from where it stands, and says so in `asOf`. */
const catchUpMs = 10_000;

/**
 * The columns of this replica. When the tables were rebuilt, others are begun beside them in the same way, and take their
 * place once they have seen as much of the stream: whatever is heard meanwhile, both hear.
 */
export class MemoryReadModel implements ReadModel, OnModuleDestroy {
  private inForce: FollowedIndex;
  private readonly heardOf = new Set<string>();
  private readonly stopping = new AbortController();
  /** Begun, and not yet in force. */
  private next: FollowedIndex | null = null;
  private isOpen = false;
  private isWanted = false;
  private renewing: Promise<void> | null = null;

  private constructor(
    private readonly space: ConceptSpace,
    private readonly tables: ReadModelTables,
    private readonly connection: NatsConnection,
    private readonly logger: LoggerService,
  ) {
    this.inForce = this.another();
  }

  static async open(
    space: ConceptSpace,
    tables: ReadModelTables,
    connection: NatsConnection,
    logger: LoggerService,
  ): Promise<MemoryReadModel> {
    const model = new MemoryReadModel(space, tables, connection, logger);
    await model.beginAnew();
    model.isOpen = true;
    void model.renew();
    return model;
  }

  get index(): PartnerIndex {
    return this.inForce.index;
  }

  get streamSequence(): number {
    return this.inForce.position;
  }

  async catchUp(): Promise<void> {
    await this.inForce.catchUp(await lastSequence(this.connection), catchUpMs);
  }

  async renewFor(rebuildId: string): Promise<void> {
    if (!this.heardOf.has(rebuildId)) {
      this.heardOf.add(rebuildId);
      this.isWanted = true;
    }
    await this.renew();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.inForce.stop(), this.next?.stop()]);
    await this.renewing;
  }

  /** One at a time; a rebuild that is heard of meanwhile has the tables read once more. */
  private renew(): Promise<void> {
    if (this.renewing) return this.renewing;
    if (!this.isOpen || !this.isWanted) return Promise.resolve();
    this.renewing = this.renewWhileWanted();
    return this.renewing;
  }

  private async renewWhileWanted(): Promise<void> {
    const backoff = new Backoff();
    while (this.isWanted && !this.stopping.signal.aborted) {
      this.isWanted = false;
      try {
        await this.beginAnew();
      } catch (error) {
        this.isWanted = true;
        if (this.stopping.signal.aborted) break;
        this.logger.warn(`renewing the read model waits: ${describeError(error)}`, MemoryReadModel.name);
        await backoff.pause(this.stopping.signal);
      }
    }
    // In the turn that saw that no more is wanted: whoever wants more from here on begins again.
    this.renewing = null;
  }

  private async beginAnew(): Promise<void> {
    const next = this.another();
    this.next = next;
    try {
      await next.begin(this.tables);
      await next.catchUp(await lastSequence(this.connection), catchUpMs);
      while (next.position < this.inForce.position && !this.stopping.signal.aborted)
        await next.catchUp(this.inForce.position, catchUpMs);
    } catch (error) {
      await next.stop();
      throw error;
    } finally {
      this.next = null;
    }
    const before = this.inForce;
    this.inForce = next;
    await before.stop();
    if (this.stopping.signal.aborted) await next.stop();
  }

  private another(): FollowedIndex {
    return new FollowedIndex(
      this.space,
      this.connection,
      this.logger,
      (rebuildId) => void this.renewFor(rebuildId),
    );
  }
}
