import fc from 'fast-check';
import { findQuote } from '../../../src/domain/model-reading/find-quote';

const quoted = (text: string, quote: string): string | null => {
  const span = findQuote(text, quote);
  return span && text.slice(span.start, span.end);
};

describe('a quote', () => {
  it.each([
    ['as it stands', 'In May, Madrid lacks water. So it is.', 'Madrid lacks water.'],
    ['at the very beginning and end', 'Madrid lacks water', 'Madrid lacks water'],
    ['with signs of a pattern in it', 'It costs (about) $5.00* a day?', '(about) $5.00* a day?'],
    ['beyond the first plane', '🌉 Bridges of 𝒪ld Delhi 🌉', 'Bridges of 𝒪ld Delhi 🌉'],
  ])('is found %s', (_, text, quote) => {
    expect(quoted(text, quote)).toBe(quote);
  });

  it.each([
    ['a blank for a line break', 'Madrid lacks\r\n  water.'],
    ['a blank for U+00A0', 'Madrid\u00A0lacks\u00A0water.'],
  ])('is found by %s, as the text has it', (_, text) => {
    expect(quoted(`Now ${text} Yes.`, 'Madrid lacks water.')).toBe(text);
  });

  it.each([
    ['in other words', 'Madrid needs water.'],
    ['in other case', 'madrid lacks water.'],
    ['with a gap', 'Madrid … water'],
    ['that cuts a word', 'Madrid lacks wat'],
    ['of nothing', ' \n '],
  ])('%s is not found', (_, quote) => {
    expect(findQuote('Madrid lacks water.', quote)).toBeNull();
  });

  it('that is found reads as it was asked for, white space aside', () => {
    const words = fc.array(fc.constantFrom('a', '.', '\u00A0', ' ', '\n', '🌉', '$', 'é'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (text, quote) => {
        const found = quoted(text.join(''), quote.join(''));
        if (found === null) return;
        expect(found.split(/\s+/u)).toEqual(quote.join('').trim().split(/\s+/u));
      }),
      { seed: 2017 },
    );
  });

  it('of many words is looked for in no more time than its length takes', () => {
    const begun = performance.now();
    expect(findQuote('a '.repeat(6_000), `${'a '.repeat(900)}b`)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
