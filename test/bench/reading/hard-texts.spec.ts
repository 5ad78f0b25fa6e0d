import { extractEvidence } from '../../../apps/documents/src/domain/extraction/extract-evidence';
import { detectLanguage } from '../../../apps/documents/src/domain/extraction/languages';
import { sentencesOf } from '../../../apps/documents/src/domain/extraction/sentences';
import { hardTexts } from './hard-texts';

const units = 20_000;
const texts = Object.entries(hardTexts).map(([name, textOf]) => ({ name, text: textOf(units) }));

describe('reading a text that is hard to read', () => {
  it.each(texts)('quotes what it finds by its span: $name', ({ text }) => {
    for (const language of ['en', 'es'] as const) {
      const evidence = extractEvidence({ text, language });
      const misquoted = evidence.filter(({ quote, start, end }) => text.slice(start, end) !== quote);
      expect(misquoted).toEqual([]);
      expect(evidence.map(({ start }) => start)).toEqual(evidence.map(({ start }) => start).sort(ascending));
    }
  });

  it.each(texts)('parts it into sentences that follow each other: $name', ({ text }) => {
    let last = 0;
    for (const { start, end } of sentencesOf(text)) {
      if (start < last || end <= start) throw new Error(`a sentence from ${start} to ${end} behind ${last}`);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });

  it.each(texts)('tells its language or says that it cannot: $name', ({ text }) => {
    expect(detectLanguage(text).language).toMatch(/^[a-z]{2,3}$/);
  });

  it('finds a need in each of a thousand sentences that are the same', () => {
    const sentence = 'Madrid lacks affordable housing. ';
    const evidence = extractEvidence({ text: sentence.repeat(1000), language: 'en' });
    expect(evidence.map(({ start }) => start)).toEqual(
      Array.from({ length: 1000 }, (_, index) => index * sentence.length),
    );
  });
});

const ascending = (a: number, b: number) => a - b;
