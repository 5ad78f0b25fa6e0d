import { WordMemory } from '@puente/kernel';
import fc from 'fast-check';

describe('a memory of words', () => {
  it('makes something of a word once', () => {
    const made: string[] = [];
    const memory = new WordMemory((word) => made.push(word));
    const text = 'water and water';
    expect(memory.of(text, 0, 5)).toBe(memory.of(text, 10, 15));
    expect(made).toEqual(['water']);
  });

  it('makes the same of a word whatever came before', () => {
    const memory = new WordMemory((word) => word.toUpperCase());
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const text = words.join('');
        let start = 0;
        for (const { length } of words) {
          expect(memory.of(text, start, start + length)).toBe(
            text.slice(start, start + length).toUpperCase(),
          );
          start += length;
        }
      }),
    );
  });

  it('makes the same of more words than it holds, and of words too long to keep', () => {
    const memory = new WordMemory((word) => word.length);
    for (let number = 0; number < 100_000; number += 1) {
      const word = String(number);
      if (memory.of(word, 0, word.length) !== word.length) throw new Error(word);
    }
    expect(memory.of('a'.repeat(1000), 0, 1000)).toBe(1000);
  });
});
