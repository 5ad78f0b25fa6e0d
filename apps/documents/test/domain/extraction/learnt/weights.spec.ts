import { themeIds } from '@puente/challenges';
import { readText } from '../../../../src/domain/extraction/reading';
import { partsOfWord } from '../../../../src/domain/extraction/learnt/parts-of-word';
import { SecondOpinion } from '../../../../src/domain/extraction/learnt/second-opinion';
import { tellingWords } from '../../../../src/domain/extraction/learnt/telling-words';
import {
  needQuestion,
  questions,
  weightsOfMark,
  weightsOfWord,
} from '../../../../src/domain/extraction/learnt/weights';

const opinionOn = (text: string): SecondOpinion => {
  const reading = readText(text, 'en');
  return new SecondOpinion(reading, reading.sentences[0]!);
};

describe('what was learnt', () => {
  it('has a question for each theme, and one for the stance', () => {
    expect(questions).toHaveLength(themeIds.length + 1);
    for (const theme of themeIds)
      expect(weightsOfMark(`theme ${theme}`)[themeIds.indexOf(theme)]).toBeGreaterThan(1);
    expect(weightsOfMark('said need')[needQuestion]).toBeGreaterThan(0);
    expect(weightsOfMark('said offer')[needQuestion]).toBeLessThan(0);
  });

  it('adds up to chances: the theme that is spoken of is likelier than the others', () => {
    const opinion = opinionOn('The buses of Perth are slow and come late.');
    for (const theme of themeIds) {
      expect(opinion.speaksOf(theme)).toBeGreaterThanOrEqual(0);
      expect(opinion.speaksOf(theme)).toBeLessThanOrEqual(opinion.speaksOf('mobility'));
    }
    expect(opinion.speaksOf('mobility')).toBeGreaterThan(0.5);
    expect(opinion.isNeed('mobility', [])).toBeGreaterThan(0.5);
  });

  it('knows of a word that it never met by how it begins', () => {
    expect(partsOfWord('pollutive')).toEqual(['pollutive', '^pollu']);
    expect(partsOfWord('bus')).toEqual(['bus']);
    expect(partsOfWord('2030')).toEqual(['#']);
    expect(weightsOfWord('en', 'pollutiveness')[themeIds.indexOf('air-quality')]).toBeGreaterThan(0);
  });

  it('says nothing of a word of which it knows nothing', () => {
    expect([...weightsOfWord('en', 'qzx')].every((weight) => weight === 0)).toBe(true);
  });

  it('takes no city by its name', () => {
    const reading = readText('New Delhi and Ho Chi Minh City have dirty air.', 'en');
    expect(tellingWords(reading, reading.sentences[0]!)).toEqual(['and', 'have', 'dirty', 'air']);
    expect(opinionOn('Delhi builds parks.').speaksOf('air-quality')).toBe(
      opinionOn('Perth builds parks.').speaksOf('air-quality'),
    );
  });
});
