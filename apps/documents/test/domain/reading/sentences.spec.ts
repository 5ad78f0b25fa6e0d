import { normalise } from '../../../src/domain/reading/normalise';
import { splitSentences } from '../../../src/domain/reading/sentences';

const split = (text: string) =>
  splitSentences(normalise(text)).map(
    ({ start, end, heading }) => `${heading ? '# ' : ''}${text.slice(start, end)}`,
  );

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    expect(split('Is it so? It is! Yes.')).toEqual(['Is it so?', 'It is!', 'Yes.']);
  });

  it.each([
    'Mr. Cueto spoke.',
    'D. Luis y la Sra. Gómez hablaron.',
    'EE. UU. y J. Smith.',
    'About St. Petersburg.',
    'It costs 3.5 million.',
  ])('do not end in "%s"', (text) => expect(split(text)).toEqual([text]));

  it('survive a page break, a wrapped line and non-breaking spaces', () => {
    const broken = `The deputy mayor of the city of Madrid emphasised the global\u00a0challenge for\n\n\n\nSmart Cities in the world.`;
    expect(split(broken)).toEqual([broken]);
    const wrapped = 'The city of Madrid has built a very long line of its metro in the\nsouth of the region.';
    expect(split(wrapped)).toEqual([wrapped]);
  });

  it('part headings, list items and rows of tables', () => {
    expect(split('# Needs\n\nText.\n\n- water\n- noise\n\n| a | b |\n|---|---|\n| c | d |\n')).toEqual([
      '# Needs',
      'Text.',
      'water',
      'noise',
      'a | b',
      'c | d',
    ]);
  });

  it('take a short line without a full stop for a heading', () => {
    expect(split('Smart Seoul\n\nSeoul is large.')).toEqual(['# Smart Seoul', 'Seoul is large.']);
  });

  it('are cut where they never end', () => {
    const lengths = split('word '.repeat(2_000)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_500);
  });
});
