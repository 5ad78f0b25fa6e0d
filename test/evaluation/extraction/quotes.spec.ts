import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { extractEvidence } from '../../../apps/documents/src/domain/extraction/extract-evidence';
import { quoteFaults } from './quotes-as-written';
import { readableText } from './readable-text';

const shared = resolve(__dirname, '../../../../shared/data/documents');
const demo = resolve(__dirname, '../../../deploy/demo/data/documents');
const languages = ['en', 'es'] as const;
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe.each([
  ['the demo', demo],
  ['the labelled notes', resolve(__dirname, '../notes/documents')],
  ['the development data', shared],
])('every quote from the documents of %s', (_, folder) => {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  if (files.length === 0) it.skip('is its span (skipped: they are not here)', () => undefined);
  else
    it.each(files)('is its span, byte for byte: %s', (file) => {
      const original = read(folder, file);
      const { text } = readableText(file, original);
      expect(languages.flatMap((language) => quoteFaults(text, language, original))).toEqual([]);
    });
});

/** Sentences of the demo that say something by themselves. */
const sentences = readdirSync(demo)
  .flatMap((file) => readableText(file, read(demo, file)).text.split(/(?<=[.!?])\s+/))
  .map((sentence) => sentence.trim())
  .filter((text) => languages.some((language) => extractEvidence({ text, language }).length > 0));

/** What stands between and within sentences of files as people have them. */
const joints = [
  ...[' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\t', '\f', '\n\f\n', '\v', '\u0085', '\u2028', '\u2029'],
  ...['\u00A0', ' \u00A0 ', '\u202F', '\u3000', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200F'],
  ...[
    '\n# ',
    '\n## Agua\n',
    '\n- ',
    '\n* ',
    '\n1. ',
    '\n> ',
    '\n---\n',
    '\n```\n',
    '\n| a | b |\n|---|---|\n| ',
    ' | ',
  ],
  ...[
    '(',
    ')',
    '[',
    '](',
    '{',
    '"',
    '“',
    '«',
    '»',
    '¿',
    '¡',
    '**',
    '_',
    '`',
    '<p>',
    '</td><td>',
    '&nbsp;',
    '…',
    ' . ',
  ],
  ...[
    '🏙️',
    '👩🏽‍🚒',
    '🇪🇸🇰🇷',
    '\u{1F30A}',
    '\uD83C',
    '\uDF0A',
    'e\u0301',
    'n\u0303o',
    '\u0301',
    '東京市',
    'मुंबई',
    'مدينة',
    '\u0000',
  ],
];
const inWords: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => sentence.normalize('NFD'),
  (sentence) => sentence.replaceAll(' ', '\u00A0'),
  (sentence) => sentence.replace(/(\w{4})(\w{3})/g, '$1\u00AD$2'),
  (sentence) => sentence.replace(/(\w{5}) /g, '$1\r\n'),
  (sentence) => sentence.replaceAll('. ', '.\f'),
  (sentence) => `${sentence.slice(0, sentence.length / 2)}\u{1F30A}${sentence.slice(sentence.length / 2)}`,
  (sentence) => `(${sentence}`,
  (sentence) => sentence.toUpperCase(),
];

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...sentences), fc.constantFrom(...inWords))
      .map(([text, turn]) => turn(text)),
  },
  { weight: 4, arbitrary: fc.constantFrom(...joints) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const document = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

describe('every quote from any text', () => {
  it('is its span, within the text, in order, and the same when read again', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...languages), (text, language) => {
        expect(quoteFaults(text, language)).toEqual([]);
      }),
      { seed: 20171120, numRuns: 300 },
    );
  });

  it('is asked of texts of which most say something', () => {
    const texts = fc.sample(document, { seed: 20171120, numRuns: 100 });
    const speaking = texts.filter((text) => extractEvidence({ text, language: 'en' }).length > 0);
    expect(speaking.length).toBeGreaterThan(40);
  });
});
