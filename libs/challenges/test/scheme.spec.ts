import {
  concept,
  concepts,
  isChallenge,
  narrower,
  sdgGoals,
  themeIds,
  themeOf,
  themes,
} from '@puente/challenges';
describe('the challenge scheme', () => {
  it('has 19 themes and at least 60 narrower concepts', () => {
    expect(themes().map(({ id }) => id)).toEqual([...themeIds]);
    expect(themeIds).toHaveLength(19);
    expect(concepts().length - themes().length).toBeGreaterThanOrEqual(60);
  });

  it('gives every concept an id of its own, under its theme', () => {
    expect(new Set(concepts().map(({ id }) => id)).size).toBe(concepts().length);
    for (const { id, theme, broader } of concepts()) {
      expect(id).toMatch(broader === null ? /^[a-z]+(-[a-z]+)*$/ : /^[a-z-]+\/[a-z]+(-[a-z]+)*$/);
      expect(id.split('/')[0]).toBe(theme);
    }
  });

  it('gives noise no SDG target, as there is none', () => {
    for (const { id } of [...themes(), ...narrower('noise')].filter(({ theme }) => theme === 'noise')) {
      expect(sdgGoals(id)).toEqual([]);
    }
  });

  it('cannot be changed by who reads it', () => {
    for (const each of concepts()) {
      expect(
        Object.isFrozen(each) && Object.isFrozen(each.terms.en) && Object.isFrozen(each.crosswalks),
      ).toBe(true);
    }
    expect(Object.isFrozen(concepts())).toBe(true);
  });

  it('knows its own and no others', () => {
    expect(isChallenge('water/scarcity')).toBe(true);
    expect(isChallenge('water/wine')).toBe(false);
    expect(concept('water/wine')).toBeUndefined();
    expect(themeOf('water/scarcity')).toBe('water');
    expect(themeOf('water')).toBe('water');
    expect(() => themeOf('water/wine')).toThrow(RangeError);
    expect(sdgGoals('air-quality')).toEqual([3, 11]);
  });
});
