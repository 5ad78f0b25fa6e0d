import { sentencesOf } from '../../../src/domain/extraction/sentences';

const split = (text: string) => Array.from(sentencesOf(text), ({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'parts at full stops, question and exclamation marks',
      'It rains. Does it? It does!',
      ['It rains.', 'Does it?', 'It does!'],
    ],
    [
      'goes on after titles and initials',
      'Mr. Garcia met Dr. J. Hwang. They talked.',
      ['Mr. Garcia met Dr. J. Hwang.', 'They talked.'],
    ],
    [
      'goes on after Spanish abbreviations',
      'La Sra. Gómez viajó a EE. UU. en mayo. Volvió.',
      ['La Sra. Gómez viajó a EE. UU. en mayo.', 'Volvió.'],
    ],
    [
      'goes on inside numbers',
      'Rents rose by 3.5 per cent. Wages did not.',
      ['Rents rose by 3.5 per cent.', 'Wages did not.'],
    ],
    ['leaves markdown out of a heading', '## Waste\n\nThe dump is full.', ['Waste', 'The dump is full.']],
    [
      'takes list items one by one',
      '- Buses are late\n- Trams are full',
      ['Buses are late', 'Trams are full'],
    ],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('goes on over a page break in the middle', () => {
    const text =
      'The mayor emphasised the global challenge for\n\n\n\nSmart Cities is to address housing. Then he left.';
    expect(split(text)).toEqual([
      'The mayor emphasised the global challenge for\n\n\n\nSmart Cities is to address housing.',
      'Then he left.',
    ]);
  });

  it('keeps non-breaking spaces where they are', () => {
    const text = 'Valencia\u00a0needs housing.\u00a0It has parks.';
    expect(split(text)).toEqual(['Valencia\u00a0needs housing.', 'It has parks.']);
  });

  it('tells headings from sentences', () => {
    expect(
      Array.from(sentencesOf('Asia Innova in Madrid\n\nThe city needs housing.'), ({ heading }) => heading),
    ).toEqual([true, false]);
  });

  it('cuts at a blank what goes on without an end, and loses nothing', () => {
    const text = 'Madrid lacks housing and '.repeat(1000).trimEnd();
    const pieces = split(text);
    expect(pieces.join(' ')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4000);
  });

  it('leaves a word whole, however long it is', () => {
    expect(split(`${'a'.repeat(10_000)} b`).map(({ length }) => length)).toEqual([10_000]);
    expect(split(`${'🏙️'.repeat(5000)}. Madrid.`)).toEqual([`${'🏙️'.repeat(5000)}.`, 'Madrid.']);
  });

  it('ends at the last of many full stops, and not at those within a word', () => {
    expect(split(`Wait${'.'.repeat(1000)} Now.`)).toEqual([`Wait${'.'.repeat(1000)}`, 'Now.']);
    expect(split(`Wait${'.'.repeat(1000)}x. Now.`)).toEqual([`Wait${'.'.repeat(1000)}x.`, 'Now.']);
  });
});
