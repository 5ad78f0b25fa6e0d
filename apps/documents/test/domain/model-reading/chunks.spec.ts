import fc from 'fast-check';
import { beginningOf, chunksOf } from '../../../src/domain/model-reading/chunks';

const sentence = 'Madrid lacks water and must act. ';

describe('the chunks of a text', () => {
  it('are the text itself where it is short', () => {
    expect(chunksOf(sentence, 6_000)).toEqual([{ text: sentence.trim(), start: 0 }]);
  });

  it('end with sentences', () => {
    const chunks = chunksOf(sentence.repeat(100), 500);
    expect(chunks.length).toBeGreaterThan(6);
    for (const { text } of chunks) expect(text).toMatch(/^Madrid.*act\.$/s);
  });

  it('leave out what is too long for a sentence, and go on behind it', () => {
    const text = `${sentence}\n\n${'so '.repeat(400)}long.\n\n${sentence}`;
    expect(chunksOf(text, 200).map((chunk) => chunk.text)).toEqual([sentence.trim(), sentence.trim()]);
  });

  it('are slices of it, in order, none longer than asked', () => {
    const pieces = fc.array(
      fc.constantFrom(sentence, '\n\n', '# Title\n', '\u00A0', '🌉', 'a. B', '| x |\n'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 10, max: 200 }), (made, unitsMax) => {
        const whole = made.join('');
        let behind = 0;
        for (const { text, start } of chunksOf(whole, unitsMax)) {
          expect(whole.slice(start, start + text.length)).toBe(text);
          expect(text.length).toBeLessThanOrEqual(unitsMax);
          expect(start).toBeGreaterThanOrEqual(behind);
          behind = start + text.length;
        }
      }),
      { seed: 2017 },
    );
  });
});

describe('the beginning of a text', () => {
  it('is the text where it is short enough', () => {
    expect(beginningOf(sentence, 100)).toBe(sentence);
  });

  it('ends with a sentence where it is not', () => {
    expect(beginningOf(sentence.repeat(10), 110)).toBe(sentence.repeat(3));
  });

  it('is empty where nothing ends in it', () => {
    expect(beginningOf('so '.repeat(100), 100)).toBe('');
  });
});
