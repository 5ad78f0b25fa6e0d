import { type DocumentEvidence, type DocumentSummary, type Page } from '@puente/contracts';
import { until } from '@puente/testing';
import { type Door, type Problem, startDoor } from './start-door';

interface Kept {
  readonly id: string;
  readonly status: string;
  readonly sha256: string;
}

const sentence = 'Valencia needs help with traffic congestion in the city centre.';
const pdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
  `4 0 obj<</Length ${sentence.length + 32}>>stream\nBT /F1 12 Tf 20 100 Td (${sentence}) Tj ET\nendstream endobj`,
  '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
  'trailer<</Root 1 0 R>>',
].join('\n');

function form(
  fileName: string,
  content: string | Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = {},
): FormData {
  const data = new FormData();
  data.append('file', new Blob([content]), fileName);
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe('documents', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door?.stop());

  const refused = async (body: object, headers: Record<string, string> = {}) => {
    const answer = await door.knock('POST', '/documents', body, headers);
    return [answer.status, answer.json<Problem>().code];
  };

  it('are kept once, whoever sends the same content again', async () => {
    const first = await door.knock('POST', '/documents', { title: 'Traffic', text: sentence });
    expect(first.status).toBe(201);
    const { id, sha256 } = first.json<Kept>();
    expect(first.headers.get('location')).toBe(`/api/v1/documents/${id}`);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const again = await door.knock('POST', '/documents', form('other-name.txt', sentence));
    expect([again.status, again.json<Kept>().id]).toEqual([200, id]);
  });

  it.each([
    ['notes.txt', `${sentence} A text.`, 'text/plain'],
    ['notes.md', `# Traffic\n\n${sentence} Markdown.`, 'text/markdown'],
    ['notes.html', `<html><body><h1>Traffic</h1><p>${sentence}</p></body></html>`, 'text/html'],
    ['NOTES.PDF', pdf, 'application/pdf'],
  ])('are read from %s, and every quote is where it says', async (fileName, content, mediaType) => {
    const sent = await door.knock(
      'POST',
      '/documents',
      form(fileName, content, { title: `A title for ${fileName}` }),
    );
    expect(sent.status).toBe(201);
    const path = `/documents/${sent.json<Kept>().id}`;
    const document = await until(async () => {
      const now = (await door.knock('GET', path)).json<DocumentSummary & { text: string }>();
      return now.status !== 'received' && now;
    });
    expect(document).toMatchObject({ status: 'read', mediaType, title: `A title for ${fileName}` });
    expect(document.text).toContain(sentence);
    expect(document.textUnits).toBe(document.text.length);
    const evidence = (await door.knock('GET', `${path}/evidence`)).json<Page<DocumentEvidence>>();
    expect(document.counts.evidence).toBe(evidence.items.length);
    for (const { quote, start, end } of evidence.items) expect(document.text.slice(start, end)).toBe(quote);
  });

  it('are titled by their file where nothing else is said', async () => {
    const sent = await door.knock('POST', '/documents', form('A plan for 2030.txt', 'Nothing of note.'));
    const shown = (await door.knock('GET', `/documents/${sent.json<Kept>().id}`)).json<DocumentSummary>();
    expect(shown.title).toBe('A plan for 2030');
  });

  it('are listed newest first, in pages, by status', async () => {
    for (const title of ['One', 'Two', 'Three'])
      await door.knock('POST', '/documents', { title, text: `${title}.` });
    const first = (await door.knock('GET', '/documents?limit=2')).json<Page<DocumentSummary>>();
    expect(first.items.map(({ title }) => title)).toEqual(['Three', 'Two']);
    const next = await door.knock('GET', `/documents?limit=2&cursor=${first.nextCursor}`);
    expect(next.json<Page<DocumentSummary>>().items[0]?.title).toBe('One');
    expect((await door.knock('GET', '/documents?status=lost')).status).toBe(400);
  });

  it('are withdrawn', async () => {
    const { id } = (
      await door.knock('POST', '/documents', { title: 'Soon gone', text: 'Soon gone.' })
    ).json<Kept>();
    const withdrawn = await door.knock('DELETE', `/documents/${id}`);
    expect([withdrawn.status, withdrawn.text]).toEqual([204, '']);
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/evidence'],
      ['DELETE', ''],
    ] as const) {
      const answer = await door.knock(method, `/documents/${id}${path}`);
      expect([answer.status, answer.json<Problem>().code]).toEqual([404, 'document-not-found']);
    }
  });

  it('are refused where their type is not read, or not what it says', async () => {
    expect(await refused(form('sheet.xlsx', 'x'))).toEqual([415, 'media-type-not-supported']);
    expect(await refused(form('none', 'x'))).toEqual([415, 'media-type-not-supported']);
    expect(await refused(form('not.pdf', 'not a PDF'))).toEqual([422, 'file-not-readable']);
    expect(await refused(form('binary.txt', new Uint8Array([0xff, 0xfe, 0x00])))).toEqual([
      422,
      'file-not-readable',
    ]);
  });

  it('are refused where there is no text in them', async () => {
    expect(await refused({ title: 'Empty', text: '' })).toEqual([422, 'text-empty']);
    expect(await refused({ title: 'Blank', text: ' \n\t ' })).toEqual([422, 'text-empty']);
    expect(await refused(form('empty.txt', ''))).toEqual([422, 'text-empty']);
    expect(await refused(form('empty.html', '<html><body></body></html>'))).toEqual([422, 'text-empty']);
  });

  it('are refused where they are too large', async () => {
    const megabyte = 1024 * 1024;
    expect(await refused({ title: 'Long', text: 'x'.repeat(5 * megabyte + 1) })).toEqual([
      413,
      'text-too-long',
    ]);
    expect(await refused({ title: 'Longer', text: 'x'.repeat(11 * megabyte) })).toEqual([
      413,
      'body-too-large',
    ]);
    expect(await refused(form('long.txt', 'x'.repeat(6 * megabyte)))).toEqual([413, 'text-too-long']);
    expect(await refused(form('large.pdf', new Uint8Array(51 * megabyte)))).toEqual([413, 'file-too-large']);
  });

  it.each<[string, object, string]>([
    ['no text', { title: 'T' }, 'text'],
    ['a text that is a number', { title: 'T', text: 7 }, 'text'],
    ['no title', { text: 'T' }, 'title'],
    ['an unknown field', { title: 'T', text: 'T', colour: 'red' }, 'colour'],
    ['an address that is none', { title: 'T', text: 'T', sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    ['a day that is none', { title: 'T', text: 'T', publishedOn: 'yesterday' }, 'publishedOn'],
    ['a title with NUL in it', { title: 'T\0', text: 'T' }, 'title'],
    ['a form with no file', form('', '', {}), 'file'],
  ])('name the field that is wrong: %s', async (_what, body, path) => {
    const data = path === 'file' ? new FormData() : body;
    if (data instanceof FormData) data.append('title', 'T');
    const answer = await door.knock('POST', '/documents', data);
    const { code, errors } = answer.json<Problem>();
    expect([answer.status, code, errors?.map((error) => error.path)]).toEqual([
      400,
      'invalid-request',
      [path],
    ]);
  });

  it.each(['not-a-uuid', '00000000-0000-4000-8000-000000000000'])(
    'of the id %s there are none',
    async (id) => {
      const answers = await Promise.all([
        door.knock('GET', `/documents/${id}`),
        door.knock('GET', `/documents/${id}/evidence`),
        door.knock('DELETE', `/documents/${id}`),
      ]);
      for (const answer of answers)
        expect([answer.status, answer.json<Problem>().code]).toEqual([404, 'document-not-found']);
    },
  );
});
