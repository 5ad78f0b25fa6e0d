import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import {
  documentReceived,
  type DocumentSummary,
  getDocument,
  limits,
  listDocuments,
  type Page,
  readDocumentText,
  registerDocument,
} from '@puente/contracts';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { createDocuments } from '../src/documents.module';
import { append, chunksOf, upload } from './upload';

describe('registering a document', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createDocuments, 'documents');
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const textOf = async (id: string): Promise<string> => {
    const first = await send(readDocumentText, { id, index: 0 });
    const texts = [first.text];
    for (let index = 1; index < first.parts; index += 1)
      texts.push((await send(readDocumentText, { id, index })).text);
    return texts.join('');
  };
  const sha256 = (file: string | Buffer): string => createHash('sha256').update(file).digest('hex');
  /** Of a language that is not read: registering is all that happens to it. */
  const german = (length: number): string =>
    'Wir haben nicht genug Wasser in unserer Stadt. '.repeat(length / 40).slice(0, length);

  it('puts chunks together that come out of order and twice', async () => {
    const text = `${randomUUID()} ${german(700_000)}`;
    const chunks = chunksOf(Buffer.from(text));
    expect(chunks).toHaveLength(3);
    const uploadId = randomUUID();
    await append(stage.bus.client, uploadId, 1, Buffer.from('a wrong one, sent again below'));
    for (const index of [2, 0, 1, 2]) await append(stage.bus.client, uploadId, index, chunks[index]!);
    const request = { uploadId, chunks: 3, mediaType: 'text/plain', title: 'In pieces' } as const;
    const registered = await send(registerDocument, { actor: anAdmin, ...request });
    expect(registered).toMatchObject({ created: true, status: 'received', sha256: sha256(text) });
    expect(await textOf(registered.id)).toBe(text);
  });

  it('refuses an upload with a chunk missing, or one too many, and takes it once it is whole', async () => {
    const uploadId = randomUUID();
    const request = { uploadId, chunks: 2, mediaType: 'text/plain', title: 'Half' } as const;
    await append(stage.bus.client, uploadId, 1, Buffer.from('second half'));
    const refusal = { code: 'upload-incomplete', details: { uploadId } };
    await expect(send(registerDocument, { actor: anAdmin, ...request })).rejects.toMatchObject(refusal);
    await append(stage.bus.client, uploadId, 0, Buffer.from('first half, '));
    await expect(send(registerDocument, { actor: anAdmin, ...request, chunks: 1 })).rejects.toMatchObject(
      refusal,
    );
    const { id } = await send(registerDocument, { actor: anAdmin, ...request });
    expect(await textOf(id)).toBe('first half, second half');
    await expect(send(registerDocument, { actor: anAdmin, ...request })).rejects.toMatchObject(refusal);
  });

  it('makes one document of the same content, also at once', async () => {
    const text = german(500);
    const { id } = await upload(stage.bus.client, text);
    expect(await upload(stage.bus.client, text, { title: 'Again' })).toMatchObject({ id, created: false });
    const twice = await Promise.all([1, 2, 3].map(() => upload(stage.bus.client, german(600))));
    expect(new Set(twice.map((one) => one.id)).size).toBe(1);
    expect(twice.filter(({ created }) => created)).toHaveLength(1);
    await until(() =>
      stage.bus.heard(documentReceived).some(({ payload }) => payload.documentId === twice[0]?.id),
    );
    expect(stage.bus.heard(documentReceived).filter(({ payload }) => payload.documentId === id)).toHaveLength(
      1,
    );
  });

  it('joins parts to the text, characters beyond the basic plane at their borders too', async () => {
    const text = `${'x'.repeat(limits.textPartUnits - 1)}🌉${'🌊'.repeat(limits.textPartUnits)} end`;
    const { id } = await upload(stage.bus.client, text, { language: 'de' });
    expect(await textOf(id)).toBe(text);
    expect(await send(getDocument, { id })).toMatchObject({ textUnits: text.length });
    const { parts } = await send(readDocumentText, { id, index: 0 });
    await expect(send(readDocumentText, { id, index: parts })).rejects.toMatchObject({
      code: 'document-not-found',
    });
    await expect(send(readDocumentText, { id, index: 2 ** 40 })).rejects.toMatchObject({
      code: 'invalid-request',
    });
  });

  it('keeps the text as it is but for its byte order mark; the hash is of what was uploaded', async () => {
    const text = 'Zeile eins\r\nZeile zwei\r\n';
    const { id, sha256: hash } = await upload(stage.bus.client, `\uFEFF${text}`, { language: 'de' });
    expect(await textOf(id)).toBe(text);
    expect(hash).toBe(sha256(`\uFEFF${text}`));
  });

  it('refuses what has no text, also an HTML page that only looks full', async () => {
    await expect(upload(stage.bus.client, ' \n\t')).rejects.toMatchObject({ code: 'text-empty' });
    const html = upload(stage.bus.client, '<script>let x</script><p> </p>', { mediaType: 'text/html' });
    await expect(html).rejects.toMatchObject({ code: 'text-empty' });
  });

  it('refuses what cannot be read as its media type says', async () => {
    for (const mediaType of ['text/plain', 'application/pdf'] as const)
      await expect(upload(stage.bus.client, Buffer.from([0xff, 0x00]), { mediaType })).rejects.toMatchObject({
        code: 'file-not-readable',
      });
  });

  it('takes 5 MB of text and no byte more', async () => {
    const full = german(limits.textBytesMax);
    const { id } = await upload(stage.bus.client, full, { language: 'de' });
    expect(await send(getDocument, { id })).toMatchObject({ textUnits: limits.textBytesMax });
    await expect(upload(stage.bus.client, `${full}.`)).rejects.toMatchObject({ code: 'text-too-long' });
  });

  it('shows a document by all of its public fields and no other', async () => {
    const traits = {
      title: 'Wasser',
      sourceUrl: 'https://example.org/w',
      publishedOn: '2016-02-29',
      language: 'de',
    };
    const { id } = await upload(stage.bus.client, german(700), traits);
    const document = await until(async () => {
      const found = await send(getDocument, { id });
      return found.status === 'not-read' && found;
    });
    expect(document).toEqual({
      id,
      ...traits,
      status: 'not-read',
      reason: 'language-not-read',
      mediaType: 'text/plain',
      sha256: sha256(german(700)),
      textUnits: 700,
      counts: { evidence: 0, parties: 0, needs: 0, offers: 0 },
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    });
  });

  it.each([
    ['publishedOn', '2016-W07'],
    ['publishedOn', '2016'],
    ['publishedOn', '2016-02-30'],
    ['language', 'EN'],
    ['sourceUrl', 'ftp://example.org'],
    ['title', ''],
    ['mediaType', 'image/png'],
  ])('refuses %s where it is %s', async (path, value) => {
    await expect(upload(stage.bus.client, german(80), { [path]: value })).rejects.toMatchObject({
      code: 'invalid-request',
      details: { errors: expect.arrayContaining([expect.objectContaining({ path })]) as unknown },
    });
  });

  it('lists documents newest first, page by page, and by status', async () => {
    const listed: DocumentSummary[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: DocumentSummary[]; nextCursor: string | null } = await send(listDocuments, {
        limit: 2,
        ...(cursor !== null && { cursor }),
      });
      listed.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    const times = listed.map(({ receivedAt }) => receivedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    expect(listed.length).toBeGreaterThan(6);
    const read = await send(listDocuments, { status: 'read' });
    expect(read.items.every(({ status }) => status === 'read')).toBe(true);
    expect(read.items.length).toBeLessThan(listed.length);
  });

  it('lists documents by a part of their title, whatever its case and accents, page by page', async () => {
    const titles = ['Málaga habla de AGUA', 'Malaga 100% renewable', 'Kraków i woda', '水の都市'];
    for (const title of titles) await upload(stage.bus.client, `${title} ${german(80)}`, { title });
    const found = async (q: string) => {
      const all: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<DocumentSummary> = await send(listDocuments, {
          q,
          limit: 1,
          ...(cursor && { cursor }),
        });
        all.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return all.toSorted();
    };
    expect(await found('málagA')).toEqual(['Malaga 100% renewable', 'Málaga habla de AGUA']);
    expect(await found('MALAGA h')).toEqual(['Málaga habla de AGUA']);
    expect(await found('krakow')).toEqual(['Kraków i woda']);
    expect(await found('都市')).toEqual(['水の都市']);
    expect(await found('0% r')).toEqual(['Malaga 100% renewable']);
    expect(await found('m_laga')).toEqual([]);
  });

  it('refuses a cursor of another list', async () => {
    const cursor = Buffer.from('["Madrid","es-madrid"]').toString('base64url');
    await expect(send(listDocuments, { cursor })).rejects.toMatchObject({ code: 'invalid-cursor' });
  });
});
