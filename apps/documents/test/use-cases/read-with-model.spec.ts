import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { type ModelReading } from '../../src/domain/model-reading/model-reading';
import { type StoredEvidence } from '../../src/use-cases/ports/evidence-store';
import { type Asked, type ModelQuestion } from '../../src/use-cases/ports/model-reader';
import { type DocumentForModel } from '../../src/use-cases/ports/model-readings';
import { ReadWithModel } from '../../src/use-cases/read-with-model';

const sentence = 'Madrid showed its visitors how it deals with rats.';
const claims = [{ city: 'es-madrid', challenge: 'waste', stance: 'offer', isClear: true, quote: sentence }];

/** A document in memory, and replicas that read it. */
class Desk {
  isWaiting = true;
  finished: ModelReading[] = [];
  recorded: StoredEvidence[] = [];
  questions: ModelQuestion[] = [];

  constructor(private readonly text: string) {}

  replica(answer: (question: ModelQuestion) => Promise<Asked>): ReadWithModel {
    const document: DocumentForModel = {
      ...{ id: randomUUID(), title: 'Notes', sourceUrl: null, language: 'en' },
      ...{ text: this.text, textUnits: this.text.length, attempts: 1 },
    };
    const readings = {
      take: () => Promise.resolve(document),
      hold: () => Promise.resolve(),
      giveBack: () => Promise.resolve(),
      spend: () => Promise.resolve(true),
      lockWaiting: () => Promise.resolve(this.isWaiting),
      finish: (_id: string, reading: ModelReading) => {
        this.isWaiting = false;
        this.finished.push(reading);
        return Promise.resolve();
      },
    };
    const evidence = {
      list: () => Promise.resolve({ items: [], nextCursor: null }),
      ofDocument: () => Promise.resolve([]),
      record: (_document: object, found: readonly StoredEvidence[]) => {
        this.recorded.push(...found);
        return Promise.resolve();
      },
      withdraw: () => Promise.resolve(),
    };
    const stores = { readings, evidence };
    const read = (question: ModelQuestion) => {
      this.questions.push(question);
      return answer(question);
    };
    return new ReadWithModel(
      stores,
      (work) => work(stores),
      { model: 'small-1', read },
      {
        ...{ requestsMax: 10, charactersMax: 1_000_000, charactersADocumentMax: 60_000, leaseMs: 1_000 },
      },
    );
  }
}

const { signal } = new AbortController();
const answered = (): Promise<Asked> => Promise.resolve({ claims, malformed: 0 });

describe('a document that a model reads', () => {
  it('is stored once, though two replicas have read it', async () => {
    const desk = new Desk(sentence);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const slow = desk.replica(() => released.then(answered)).execute(signal);
    await desk.replica(answered).execute(signal);
    release();
    await slow;
    expect(desk.recorded).toHaveLength(1);
    expect(desk.finished).toHaveLength(1);
  });

  it('is asked about in pieces, and quoted at the place in the whole', async () => {
    const text = `${'Nothing of note was said here at all. '.repeat(300)}\n\n${sentence}`;
    const desk = new Desk(text);
    await desk.replica(answered).execute(signal);
    expect(desk.questions.length).toBeGreaterThan(1);
    expect(desk.recorded).toHaveLength(1);
    const [found] = desk.recorded;
    expect(text.slice(found?.start, found?.end)).toBe(sentence);
  });

  it('is asked about no further once the model is away, and keeps what was said until then', async () => {
    const desk = new Desk(`${sentence}\n\n${'Nothing of note was said here at all. '.repeat(500)}`);
    let asked = 0;
    const answer = (): Promise<Asked> =>
      (asked += 1) === 1 ? answered() : Promise.resolve({ failure: 'model-not-reachable' });
    await desk.replica(answer).execute(signal);
    expect(desk.questions).toHaveLength(2);
    expect(desk.finished).toMatchObject([
      { status: 'partly-read', reason: 'model-not-reachable', evidence: 1 },
    ]);
  });

  it('is asked about further where one answer was not understood', async () => {
    const desk = new Desk(`${'Nothing of note was said here at all. '.repeat(200)}\n\n${sentence}`);
    let asked = 0;
    const answer = (): Promise<Asked> =>
      (asked += 1) === 1 ? Promise.resolve({ failure: 'model-not-understood' }) : answered();
    await desk.replica(answer).execute(signal);
    expect(desk.finished).toMatchObject([{ status: 'partly-read', evidence: 1 }]);
  });

  it('is not asked about where it names no city', async () => {
    const desk = new Desk('Nothing of note was said here at all.');
    await desk.replica(answered).execute(signal);
    expect(desk.questions).toEqual([]);
    expect(desk.finished).toMatchObject([{ status: 'read', evidence: 0, dropped: 0 }]);
  });
});
