import 'reflect-metadata';
import { FileTextReader } from '../../src/reading/file-text-reader';
import { minimalPdf } from '../minimal-pdf';

const reader = new FileTextReader();
const read = (file: string | Buffer, mediaType = 'text/plain'): Promise<string> =>
  reader.read(Buffer.from(file), mediaType);

describe('reading plain text and Markdown', () => {
  it('drops the byte order mark and keeps everything else, line ends too', async () => {
    expect(await read('\uFEFFUno\r\n\r\nDos 🌉 tres\n')).toBe('Uno\r\n\r\nDos 🌉 tres\n');
    expect(await read('# Title\n\n*text*', 'text/markdown')).toBe('# Title\n\n*text*');
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x4d, 0xe1, 0x6c, 0x61, 0x67, 0x61])],
    ['UTF-16', Buffer.from('\uFEFFMálaga', 'utf16le')],
    ['a NUL byte', Buffer.from('Má\0laga')],
  ])('refuses %s', async (_, file) => {
    await expect(read(file)).rejects.toMatchObject({
      code: 'file-not-readable',
      details: { expected: 'utf-8' },
    });
  });
});

describe('reading HTML', () => {
  const html = (body: string): Promise<string> =>
    read(
      `<!doctype html><html><head><title>T</title><style>p { color: red }</style></head><body>${body}</body></html>`,
      'text/html',
    );

  it('keeps the text and leaves out scripts, styles, navigation, pictures and addresses of links', async () => {
    const text = await html(
      '<nav>Home</nav><script>track("x")</script><h1>Agua</h1><p>Sevilla <a href="/x">needs</a> water.</p>' +
        '<img src="a.png" alt="A picture"><footer>Imprint</footer>',
    );
    expect(text).toContain('Agua');
    expect(text).toContain('Sevilla needs water.');
    for (const left of ['Home', 'track', 'color', '/x', 'picture', 'Imprint', 'AGUA'])
      expect(text).not.toContain(left);
  });

  it('resolves entities', async () => {
    expect(await html('<p>M&aacute;laga &amp; C&#243;rdoba &#x1F309;</p>')).toBe('Málaga & Córdoba 🌉');
  });

  it('yields nothing that cannot be stored', async () => {
    expect(await html('<p>a&#0;b&#xD800;c</p>')).toBe('a\uFFFDb\uFFFDc');
  });

  it('puts up with elements that are nested without end', async () => {
    const depth = 20_000;
    const reading = html(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`);
    await expect(reading.catch((error: { code: string }) => error.code)).resolves.toMatch(
      /deep|file-not-readable/,
    );
  });
});

describe('reading a PDF', () => {
  it('joins its pages by a blank line', async () => {
    const file = minimalPdf(['Valencia lacks water.', 'It needs partners.']);
    expect(await read(file, 'application/pdf')).toBe('Valencia lacks water.\n\nIt needs partners.');
  });

  it.each([
    ['that breaks off', minimalPdf(['Valencia lacks water.']).subarray(0, 60)],
    ['that is none', Buffer.from('no PDF at all')],
    ['that is empty', Buffer.alloc(0)],
  ])('refuses one %s', async (_, file) => {
    await expect(read(file, 'application/pdf')).rejects.toMatchObject({
      code: 'file-not-readable',
      details: { expected: 'pdf' },
    });
  });
});
