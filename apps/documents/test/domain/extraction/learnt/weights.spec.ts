import { themeIds } from '@puente/challenges';
import { readText } from '../../../../src/domain/extraction/reading';
import { partsOfWord } from '../../../../src/domain/extraction/learnt/parts-of-word';
import { SecondOpinion } from '../../../../src/domain/extraction/learnt/second-opinion';
import { tellingWords } from '../../../../src/domain/extraction/learnt/telling-words';
import { weights } from '../../../../src/domain/extraction/learnt/weights';

const opinionOn = (text: string): SecondOpinion => {
  const reading = readText(text, 'en');
  return new SecondOpinion(reading, reading.sentences[0]!, []);
};

const rowsOf = (words: readonly string[], marks: readonly string[]) => [
  ...weights.rowsOfWords('en', words),
  ...weights.rowsOfMarks(marks),
];
const themesOf = (words: readonly string[], marks: readonly string[] = []) =>
  weights.themes.answers(rowsOf(words, marks));
const needOf = (words: readonly string[], marks: readonly string[] = []) =>
  weights.stance.answers(rowsOf(words, marks))[0]!;

describe('what was learnt', () => {
  it('has an answer for each theme, which is likelier where the vocabulary found it, and one for the stance', () => {
    const nothing = themesOf([]);
    expect(nothing).toHaveLength(themeIds.length);
    themeIds.forEach((theme, at) =>
      expect(themesOf([], [`theme ${theme}`])[at]).toBeGreaterThan(nothing[at]! + 1),
    );
    expect(needOf([], ['said need'])).toBeGreaterThan(needOf([]));
    expect(needOf([], ['said offer'])).toBeLessThan(needOf([]));
  });

  it('gives chances: the theme that is spoken of is likelier than the others', () => {
    const opinion = opinionOn('The buses of Perth are slow and come late.');
    for (const theme of themeIds) {
      expect(opinion.speaksOf(theme)).toBeGreaterThanOrEqual(0);
      expect(opinion.speaksOf(theme)).toBeLessThanOrEqual(opinion.speaksOf('mobility'));
    }
    expect(opinion.speaksOf('mobility')).toBeGreaterThan(0.5);
    expect(opinion.isNeed('mobility')).toBeGreaterThan(0.5);
  });

  it('knows of a word that it never met by how it begins', () => {
    expect(partsOfWord('pollutive')).toEqual(['pollutive', '^pollu']);
    expect(partsOfWord('bus')).toEqual(['bus']);
    expect(partsOfWord('2030')).toEqual(['#']);
    const air = themeIds.indexOf('air-quality');
    expect(themesOf(['pollutiveness'])[air]).toBeGreaterThan(themesOf([])[air]!);
  });

  it('says nothing of a word of which it knows nothing', () => {
    expect(themesOf(['qzx'])).toEqual(themesOf([]));
    expect(needOf(['qzx'])).toBe(needOf([]));
  });

  it('takes no city by its name', () => {
    const reading = readText('New Delhi and Ho Chi Minh City have dirty air.', 'en');
    expect(tellingWords(reading, reading.sentences[0]!)).toEqual(['and', 'have', 'dirty', 'air']);
    expect(opinionOn('Delhi builds parks.').speaksOf('air-quality')).toBe(
      opinionOn('Perth builds parks.').speaksOf('air-quality'),
    );
  });
});
