import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import {
  type DocumentEvidence,
  documentReceived,
  type DocumentSummary,
  evidenceRecorded,
  evidenceWithdrawn,
  getDocument,
  limits,
  listEvidence,
  readDocumentText,
  withdrawDocument,
} from '@puente/contracts';
import { createDataSource, Outbox } from '@puente/persistence';
import { type RunningService } from '@puente/platform';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { type DataSource } from 'typeorm';
import { createDocuments, documentsDatabase } from '../src/documents.module';
import { TypeOrmDocuments } from '../src/persistence/typeorm-documents';
import { minimalPdf } from './minimal-pdf';
import { upload } from './upload';

const water = 'Madrid lacks water and must address the scarcity of drinking water. ';
const cities = ['Madrid', 'Valencia', 'Seoul', 'Busan', 'Singapore', 'Bilbao', 'Barcelona'];

describe('reading a document', () => {
  let stage: TestStage;
  let service: RunningService;
  let dataSource: DataSource;
  beforeAll(async () => {
    stage = await openStage();
    service = await stage.start(createDocuments, 'documents');
    const url = stage.database.urls.documents;
    dataSource = await createDataSource({ name: 'test', url, ...documentsDatabase }).initialize();
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await stage?.end();
  });

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const readOf = (id: string): Promise<DocumentSummary> =>
    until(async () => {
      const document = await send(getDocument, { id });
      return document.status !== 'received' && document;
    });
  const evidenceOf = async (documentId: string, limit = 100): Promise<DocumentEvidence[]> => {
    const items: DocumentEvidence[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: DocumentEvidence[]; nextCursor: string | null } = await send(listEvidence, {
        documentId,
        limit,
        ...(cursor !== null && { cursor }),
      });
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return items;
  };
  const recorded = (id: string) =>
    stage.bus.heard(evidenceRecorded).filter(({ payload }) => payload.documentId === id);
  const withdrawn = (id: string) =>
    stage.bus.heard(evidenceWithdrawn).filter(({ payload }) => payload.documentId === id);
  const textOf = async (id: string): Promise<string> => (await send(readDocumentText, { id, index: 0 })).text;
  /** As a crash leaves it: registered, the event that asks for its reading not yet told. */
  const registerByHand = async (text: string): Promise<string> => {
    const documents = new TypeOrmDocuments(dataSource.manager, new Outbox(documentsDatabase.schema));
    const sha256 = createHash('sha256').update(text).digest('hex');
    const facts = { mediaType: 'text/plain', sourceUrl: null, publishedOn: null, language: null };
    const document = {
      ...facts,
      ...{ id: randomUUID(), title: 'By hand', sha256, text, receivedAt: new Date() },
    };
    await documents.register(document, anAdmin.personId);
    return document.id;
  };

  it('finds evidence, counts it, and tells each party of its own', async () => {
    const sourceUrl = 'https://example.org/water';
    const { id } = await upload(stage.bus.client, water, { title: 'Water', sourceUrl });
    const document = await readOf(id);
    const evidence = await evidenceOf(id);
    expect(document).toMatchObject({ status: 'read', reason: null, language: 'en' });
    expect(evidence.length).toBeGreaterThan(0);
    expect(document.counts).toMatchObject({ evidence: evidence.length, parties: 1 });
    for (const one of evidence)
      expect(one).toMatchObject({
        party: { kind: 'city', id: 'es-madrid', name: 'Madrid', country: 'ES' },
        theme: 'water',
      });
    const [told] = await until(() => recorded(id).length > 0 && recorded(id));
    expect(told?.party).toBe('city:es-madrid');
    expect(told?.payload).toMatchObject({ title: 'Water', sourceUrl, party: { id: 'es-madrid' } });
    expect(told?.payload.items.map((item) => item.id).toSorted()).toEqual(
      evidence.map((one) => one.id).toSorted(),
    );
  });

  it('lists evidence in the order of the text, each quote the slice that its offsets name', async () => {
    const text = `🌉 Bridges.\r\n\r\n${cities.map((city) => water.replace('Madrid', city)).join('\r\n\r\n')}`;
    const { id } = await upload(stage.bus.client, text);
    await readOf(id);
    const evidence = await evidenceOf(id, 2);
    expect(evidence.length).toBeGreaterThanOrEqual(cities.length - 1);
    const stored = await textOf(id);
    for (const { quote, start, end } of evidence) expect(stored.slice(start, end)).toBe(quote);
    const starts = evidence.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(new Set(evidence.map((one) => one.id)).size).toBe(evidence.length);
  });

  it.each([
    [
      'HTML',
      'text/html',
      Buffer.from(`<nav>Home</nav><h1>Water</h1><p>${water.replace(' and ', ' &amp; ')}</p>`),
    ],
    ['PDF', 'application/pdf', minimalPdf([water.trim()])],
  ] as const)('refers to the extracted text of %s', async (_, mediaType, file) => {
    const { id, sha256 } = await upload(stage.bus.client, file, { mediaType });
    expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
    await readOf(id);
    const [evidence] = await evidenceOf(id);
    expect(evidence?.party.id).toBe('es-madrid');
    expect((await textOf(id)).slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  it('says that it was not read where its language is not, and which one that is', async () => {
    const german =
      'Die Stadt Madrid hat nicht genug Wasser, und das ist ein großes Problem für die Menschen dort. ';
    const { id } = await upload(stage.bus.client, german.repeat(4));
    expect(await readOf(id)).toMatchObject({
      status: 'not-read',
      reason: 'language-not-read',
      language: 'de',
    });
    expect(await evidenceOf(id)).toEqual([]);
  });

  it('takes the language that was declared, whatever the text looks like', async () => {
    const { id } = await upload(stage.bus.client, `${water} Declared.`, { language: 'fr' });
    expect(await readOf(id)).toMatchObject({ status: 'not-read', language: 'fr' });
  });

  it('quotes nothing that is longer than a sentence can be', async () => {
    const endless = `Madrid lacks water ${'and more water '.repeat(60_000)}`;
    const { id } = await upload(stage.bus.client, endless, { language: 'en' });
    await until(async () => (await send(getDocument, { id })).status === 'read');
    for (const { quote } of await evidenceOf(id))
      expect(quote.length).toBeLessThanOrEqual(limits.quoteUnitsMax);
  });

  it('happens once, though its event is delivered twice and comes again', async () => {
    const { id } = await upload(stage.bus.client, `${water} Once.`);
    await readOf(id);
    const before = await evidenceOf(id);
    const event = stage.bus.heard(documentReceived).find(({ payload }) => payload.documentId === id)!;
    const party = `document:${id}`;
    await stage.bus.tell(documentReceived, { documentId: id }, { party, id: event.id });
    await stage.bus.tell(documentReceived, { documentId: id }, { party });
    const marker = await upload(stage.bus.client, `${water} Marker.`);
    await readOf(marker.id);
    await until(() => recorded(marker.id).length > 0);
    expect(await evidenceOf(id)).toEqual(before);
    expect(recorded(id)).toHaveLength(1);
  });

  it('is made up for after a crash between registering and reading', async () => {
    await service.stop();
    const id = await registerByHand(`${water} Crash.`);
    service = await stage.start(createDocuments, 'documents');
    expect(await readOf(id)).toMatchObject({ status: 'read' });
    await until(() => recorded(id).length > 0);
  });

  describe('that is withdrawn', () => {
    it('is gone with its evidence, its parties told', async () => {
      const { id } = await upload(stage.bus.client, `${water} Seoul lacks affordable housing.`);
      await readOf(id);
      const parties = new Set((await evidenceOf(id)).map(({ party }) => `${party.kind}:${party.id}`));
      expect(await send(withdrawDocument, { actor: anAdmin, id })).toEqual({ id });
      const answers = await Promise.allSettled([
        send(getDocument, { id }),
        send(readDocumentText, { id, index: 0 }),
        send(listEvidence, { documentId: id }),
        send(withdrawDocument, { actor: anAdmin, id }),
      ]);
      const notFound = { status: 'rejected', reason: { code: 'document-not-found' } };
      for (const answer of answers) expect(answer).toMatchObject(notFound);
      await until(() => withdrawn(id).length >= parties.size);
      expect(
        withdrawn(id)
          .map(({ party }) => party)
          .toSorted(),
      ).toEqual([...parties].toSorted());
      expect(withdrawn(id)[0]?.version).toBeGreaterThan(recorded(id)[0]?.version ?? Infinity);
    });

    it('can come again, as a new document', async () => {
      const text = `${water} Again.`;
      const first = await upload(stage.bus.client, text);
      await send(withdrawDocument, { actor: anAdmin, id: first.id });
      const second = await upload(stage.bus.client, text);
      expect(second).toMatchObject({ created: true, sha256: first.sha256 });
      expect(second.id).not.toBe(first.id);
      expect(await readOf(second.id)).toMatchObject({ status: 'read' });
    });

    it('waits for a reading under way, and then takes back what that told', async () => {
      await service.stop();
      const id = await registerByHand(`${water} While reading.`);
      const holder = dataSource.createQueryRunner();
      await holder.startTransaction();
      await holder.query('SELECT FROM document WHERE id = $1 FOR UPDATE', [id]);
      service = await stage.start(createDocuments, 'documents');
      const waiting = async (count: number): Promise<boolean> => {
        const [row] = await dataSource.query<{ count: number }[]>(
          `SELECT count(*)::int AS count FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return (row?.count ?? 0) >= count;
      };
      await until(() => waiting(1));
      const withdrawing = send(withdrawDocument, { actor: anAdmin, id });
      await until(() => waiting(2));
      await holder.commitTransaction();
      await holder.release();
      await expect(withdrawing).resolves.toEqual({ id });
      await until(() => withdrawn(id).length > 0);
      expect(recorded(id).length).toBe(1);
      await expect(send(listEvidence, { documentId: id })).rejects.toMatchObject({
        code: 'document-not-found',
      });
      const [left] = await dataSource.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM evidence WHERE document_id = $1',
        [id],
      );
      expect(left?.count).toBe(0);
    });

    it('is not read any more where nobody had begun', async () => {
      await service.stop();
      const id = await registerByHand(`${water} Too late.`);
      await dataSource.query('UPDATE document SET withdrawn_at = now(), text = NULL WHERE id = $1', [id]);
      service = await stage.start(createDocuments, 'documents');
      const marker = await upload(stage.bus.client, `${water} Another marker.`);
      await readOf(marker.id);
      await until(() => recorded(marker.id).length > 0);
      expect(recorded(id)).toEqual([]);
    });
  });

  it('refuses a cursor of another list of evidence', async () => {
    const { id } = await upload(stage.bus.client, `${water} Cursor.`);
    const cursor = Buffer.from('["x","y"]').toString('base64url');
    await expect(send(listEvidence, { documentId: id, cursor })).rejects.toMatchObject({
      code: 'invalid-cursor',
    });
  });
});
