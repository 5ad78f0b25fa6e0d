import fc from 'fast-check';
import { extractEvidence } from '../../../src/domain/reading/extract-evidence';
import { splitSentences } from '../../../src/domain/reading/sentences';

const seed = 20171120;
const fragments = [
  'Madrid',
  'Seoul',
  'the city',
  'It',
  'Both cities',
  ' needs ',
  ' has built ',
  ' learns from ',
  'water',
  'waste',
  'noise',
  ' and ',
  ', ',
  '. ',
  '.\n\n',
  '\n',
  '\u00a0',
  '\f',
  '**',
  '# ',
  '- ',
  '| ',
  'Mr. ',
  '"',
  '(',
  ' not ',
  ' la ',
  'ruido',
  ' lucha contra ',
  '서울',
  '🔵',
  'e\u0301',
  '\u200b',
];
const text = fc.array(fc.constantFrom(...fragments), { maxLength: 80 }).map((parts) => parts.join(''));
const language = fc.constantFrom('en' as const, 'es' as const);

describe('the reading of any text', () => {
  it('quotes exactly what stands at the span', () => {
    fc.assert(
      fc.property(text, language, (document, read) => {
        for (const { quote, start, end, certainty } of extractEvidence({ text: document, language: read })) {
          expect(document.slice(start, end)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }
      }),
      { seed, numRuns: 150 },
    );
  });

  it('gives the same result every time', () => {
    fc.assert(
      fc.property(text, language, (document, read) => {
        const once = extractEvidence({ text: document, language: read });
        expect(extractEvidence({ text: document, language: read })).toEqual(once);
      }),
      { seed, numRuns: 50 },
    );
  });

  it('never fails, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), language, (document, read) => {
        extractEvidence({ text: document, title: document, language: read });
      }),
      { seed, numRuns: 150 },
    );
  });

  it('splits into ordered, disjoint sentences of bounded length that leave out white space only', () => {
    fc.assert(
      fc.property(text, (document) => {
        let behind = 0;
        for (const { start, end } of splitSentences(document)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end - start).toBeLessThanOrEqual(1_500);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
      }),
      { seed, numRuns: 150 },
    );
  });

  it('finds in a document told twice each statement twice: work grows with the text', () => {
    const once = 'Bilbao suffers from noise.\n\nSeoul has built a new metro.\n\n';
    const found = extractEvidence({ text: once, language: 'en' }).length;
    expect(extractEvidence({ text: once.repeat(50), language: 'en' })).toHaveLength(50 * found);
  });
});
