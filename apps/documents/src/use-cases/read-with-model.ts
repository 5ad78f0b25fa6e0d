import { randomUUID } from 'node:crypto';
import { limits } from '@puente/contracts';
import { countEvidence } from '../domain/count-evidence';
import { citiesNamedIn, ClaimChecker, type Dropped } from '../domain/model-reading/accept-claims';
import { beginningOf, chunksOf } from '../domain/model-reading/chunks';
import { type ModelReading, type ModelReason, statusOf } from '../domain/model-reading/model-reading';
import { type EvidenceStore, type StoredEvidence } from './ports/evidence-store';
import { type InOneTransaction } from './ports/in-one-transaction';
import { type ModelReader } from './ports/model-reader';
import { type DailyBudget, type DocumentForModel, type ModelReadings } from './ports/model-readings';

export interface ModelLimits extends DailyBudget {
  /** Of a document's text, from its beginning. */
  readonly charactersADocumentMax: number;
  /** After which another replica takes a document over; longer than one question can take. */
  readonly leaseMs: number;
}

/** A document that a model has read, or tried to. */
export interface ReadByModel {
  readonly documentId: string;
  readonly reading: ModelReading;
  readonly dropped: Dropped & { readonly malformed?: number };
}

interface Stores {
  readonly readings: ModelReadings;
  readonly evidence: EvidenceStore;
}

const chunkUnitsMax = 6_000;
const citiesSaidMax = 100;
/** A document at which the process dies each time is given up. */
const attemptsMax = 3;

/**
 * Asks the model about the document that waits longest, after the rules have read it. No transaction is open meanwhile:
 * what it found is stored in one at the end, by whoever comes first.
 */
export class ReadWithModel {
  constructor(
    private readonly stores: Stores,
    private readonly inOneTransaction: InOneTransaction<Stores>,
    private readonly reader: ModelReader,
    private readonly limits: ModelLimits,
  ) {}

  /** Null where no document waits. A reading that `signal` ends is as if it had not begun. */
  async execute(signal: AbortSignal): Promise<ReadByModel | null> {
    const { charactersADocumentMax, leaseMs } = this.limits;
    const document = await this.stores.readings.take(charactersADocumentMax, leaseMs);
    if (!document) return null;
    try {
      return await this.read(document, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      await this.stores.readings.giveBack(document.id);
      return null;
    }
  }

  private async read(document: DocumentForModel, signal: AbortSignal): Promise<ReadByModel> {
    const known = await this.stores.evidence.ofDocument(document.id);
    const text = beginningOf(document.text, this.limits.charactersADocumentMax);
    const cities = citiesNamedIn(text);
    const checker = new ClaimChecker(cities, known, limits.quoteUnitsMax);
    let reason: ModelReason | null = text.length < document.textUnits ? 'beginning-only' : null;
    let [chunksRead, malformed] = [0, 0];
    if (document.attempts > attemptsMax) reason = 'given-up';
    // A text that names no city states nothing of one.
    const chunks = cities.length === 0 || reason === 'given-up' ? [] : chunksOf(text, chunkUnitsMax);
    const said = cities.slice(0, citiesSaidMax).map(({ id, name }) => ({ id, name }));
    const mayAsk = (characters: number) => this.stores.readings.spend(characters, this.limits);
    for (const chunk of chunks) {
      await this.stores.readings.hold(document.id, this.limits.leaseMs);
      const question = { title: document.title, text: chunk.text, cities: said };
      const answer = await this.reader.read(question, mayAsk, signal);
      if ('failure' in answer) {
        reason = answer.failure;
        // It may yet answer the next question well; where it is not there, it is not asked on.
        if (reason === 'model-not-understood') continue;
        break;
      }
      chunksRead += 1;
      malformed += answer.malformed;
      checker.check(chunk, answer.claims);
    }
    const found = checker.accepted.map((one): StoredEvidence => {
      return { ...one, id: randomUUID(), foundByModel: this.reader.model };
    });
    const dropped = { ...checker.dropped, ...(malformed > 0 && { malformed }) };
    const reading: ModelReading = {
      status:
        chunks.length === 0 && reason === 'beginning-only' ? 'partly-read' : statusOf(reason, chunksRead),
      reason,
      model: this.reader.model,
      evidence: found.length,
      dropped: Object.values(dropped).reduce((sum, count) => sum + count, 0),
    };
    await this.store(document, reading, known, found);
    return { documentId: document.id, reading, dropped };
  }

  private store(
    document: DocumentForModel,
    reading: ModelReading,
    known: readonly StoredEvidence[],
    found: readonly StoredEvidence[],
  ): Promise<void> {
    return this.inOneTransaction(async ({ readings, evidence }) => {
      if (!(await readings.lockWaiting(document.id))) return;
      await evidence.record(document, found);
      await readings.finish(document.id, reading, countEvidence([...known, ...found]));
    });
  }
}
