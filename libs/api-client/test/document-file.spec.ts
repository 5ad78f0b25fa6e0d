import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocumentFile } from '../src';

describe('readDocumentFile', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'puente-document-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  async function read(name: string, content: string) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { bytes, description } = await readDocumentFile(path);
    return { text: bytes.toString('utf8'), description };
  }

  it('takes source and title from the first two lines of a text that begins with an address', async () => {
    expect(await read('a.txt', 'https://example.org/a\nA title\nThe text.\n')).toEqual({
      text: 'The text.\n',
      description: { sourceUrl: 'https://example.org/a', title: 'A title' },
    });
  });

  it('leaves any other text as it is', async () => {
    expect(await read('b.txt', 'A title\nThe text.')).toEqual({
      text: 'A title\nThe text.',
      description: {},
    });
  });

  it.each([
    ['plain', 'Sevilla: heat and shade'],
    ['in double quotes', '"Sevilla: heat and shade"'],
    ['in single quotes', "'Sevilla: heat and shade'"],
  ])('reads a title with a colon, %s', async (_, title) => {
    const file = `---\ntitle: ${title}\nlanguage: en\nauthor: [me\n---\nThe text.`;
    expect(await read('c.md', file)).toEqual({
      text: 'The text.',
      description: { title: 'Sevilla: heat and shade', language: 'en' },
    });
  });

  it('reads front matter with the line ends of Windows, and with a byte order mark', async () => {
    const { text, description } = await read('d.md', '\uFEFF---\r\ntitle: T\r\n---\r\nThe text.');
    expect([text, description]).toEqual(['The text.', { title: 'T' }]);
  });

  it('leaves Markdown that begins with a rule as it is', async () => {
    expect((await read('e.md', '---\nThe text.')).text).toBe('---\nThe text.');
  });
});
