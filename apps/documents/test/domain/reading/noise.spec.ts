import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stated } from './stated';

const negatives = resolve(__dirname, '../../../../../../shared/data/labels/dev_negatives.jsonl');
const withSharedData = existsSync(negatives) ? it : it.skip;
const skipped = existsSync(negatives) ? '' : ' (skipped: no shared data)';

describe('what says nothing of a city', () => {
  it.each([
    ['an address', 'Museum of Water | Calle del Río, 12 | 28013 Madrid | +34 91 000 00 00'],
    ['an attendance list', 'Experts from Osaka, Lyon and Bilbao took part in the workshop on waste.'],
    ['a statement on the whole world', 'Noise is a problem throughout the world.'],
    ['navigation', 'Home | Water | Housing | Noise | Madrid'],
    ['courtesy', 'The mayor of Bilbao thanked the guests for their interest in housing.'],
    ['an event', 'The workshop in Bilbao provided an opportunity to talk about waste.'],
    ['history', 'It hosted the Olympic Games of 1988.'],
  ])('%s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });

  withSharedData(`nearly all shared negatives${skipped}`, () => {
    const lines = readFileSync(negatives, 'utf8').trim().split('\n');
    const sentences = lines.map((line) => (JSON.parse(line) as { sentence: string }).sentence);
    const fired = sentences.filter((sentence) => stated(sentence).length > 0);
    expect(fired.length / sentences.length).toBeLessThanOrEqual(0.1);
  });
});
