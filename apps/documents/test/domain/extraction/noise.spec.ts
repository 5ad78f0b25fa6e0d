import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractEvidence } from '../../../src/domain/extraction/extract-evidence';
import { stated } from './stated';

describe('sentences that state nothing', () => {
  it.each([
    ['Casa Asia Center - Madrid | Palacio de Cañete | Calle Mayor, 69 | 28013 Madrid | +34 91 360 01 94'],
    ['Partners from Guangzhou, Seoul, Tokyo, Sydney and Berlin took part in the round table on housing.'],
    ['Madrid lies on a high plain and has three million people.'],
    ['The Grand Palace of Bangkok was begun in 1782.'],
    ['The mayor of Valencia welcomed the delegation from Chengdu.'],
    ['Seoul hosted the Olympic Games of 1988.'],
    [''],
  ])('finds nothing in "%s"', (text) => {
    expect(stated(text)).toEqual([]);
  });
});

describe('lines without a full stop', () => {
  it('are read where they are items of a list or the whole text', () => {
    expect(stated('Bilbao lacks lifts and affordable housing')).toEqual(['es-bilbao housing need']);
    expect(stated('Bilbao\n\n- The centre lacks affordable housing\n- Recycling')).toEqual([
      'es-bilbao housing need',
    ]);
  });

  it('are read where they are rows of a table, and quoted without its edges', () => {
    const text =
      '| city | topic |\n| --- | --- |\n| Bilbao | lacks lifts in old houses |\n| **Pune** | needs buses | 2021 |\n';
    expect(stated(text)).toEqual(['es-bilbao housing need', 'in-pune mobility need']);
    const quotes = extractEvidence({ text, language: 'en' }).map(({ quote }) => quote);
    expect(quotes).toEqual(['Bilbao | lacks lifts in old houses', 'Pune** | needs buses | 2021']);
    expect(stated('Home | Bilbao lacks lifts in old houses | News\n\nIt rains.')).toEqual([]);
  });

  it('are not read where they are titles', () => {
    expect(stated('Bilbao lacks lifts and affordable housing\n\nIt rains often.')).toEqual([]);
  });
});

const file = join(__dirname, '../../../../../../shared/data/labels/dev_negatives.jsonl');
const shared = existsSync(file);
(shared ? describe : describe.skip)(`shared negatives${shared ? '' : ' (skipped: no shared data)'}`, () => {
  it('fires on one in ten at most', () => {
    const sentences = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { sentence: string }).sentence);
    const fired = sentences.filter((sentence) => stated(sentence).length > 0);
    expect(fired.length).toBeLessThanOrEqual(sentences.length / 10);
  });
});
