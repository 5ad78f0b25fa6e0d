import { CharacterKinds } from '@puente/kernel';
import fc from 'fast-check';

const [other, letter, digit] = [1, 2, 4];
const kindsOf = (character: string) =>
  /\p{L}/u.test(character) ? letter : /\p{N}/u.test(character) ? digit : other;

describe('kinds of characters', () => {
  const kinds = new CharacterKinds(kindsOf);

  it('end a run where a character has none of the kinds asked for', () => {
    expect(kinds.endOfRun('Año 2017', 0, letter)).toBe(3);
    expect(kinds.endOfRun('Año 2017', 0, letter | other)).toBe(4);
    expect(kinds.endOfRun('Año 2017', 4, letter)).toBe(4);
    expect(kinds.endOfRun('Año 2017', 4, digit)).toBe(8);
  });

  it('give both halves of a pair the kinds of their character, and a half alone its own', () => {
    expect(kinds.endOfRun('𠀀𠀀 ', 0, letter)).toBe(4);
    expect([0, 1, 2].map((offset) => kinds.at('𠀀', offset))).toEqual([letter, letter, 0]);
    expect(kinds.at('\ud840', 0)).toBe(other);
    expect(kinds.at('a\udc00', 1)).toBe(other);
  });

  it('are those that a regular expression tells, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const runs = [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: run }) => [index, index + run.length]);
        expect(runs.map(([start]) => kinds.endOfRun(text, start!, letter))).toEqual(
          runs.map(([, end]) => end),
        );
      }),
    );
  });
});
