import { challengesOf } from '../../../src/domain/extraction/challenges-of';

describe('the challenges of a text', () => {
  const text =
    'About us.\n\nWe find leaks in water supply networks. Our sensors also measure noise in streets at night.';

  it('come with the sentence that speaks of each, by its place in the text', () => {
    const found = challengesOf({ text, language: 'en' });
    expect(found.map(({ challenge }) => challenge.split('/')[0])).toEqual(
      expect.arrayContaining(['water', 'noise']),
    );
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
    expect(new Set(found.map(({ challenge }) => challenge)).size).toBe(found.length);
  });

  it('are found in a single line without a full stop', () => {
    expect(challengesOf({ text: 'Leak detection for water supply networks', language: 'en' })).not.toEqual(
      [],
    );
  });

  it('are none where it speaks of none', () => {
    expect(challengesOf({ text: 'Chess for everybody.', language: 'en' })).toEqual([]);
  });
});
