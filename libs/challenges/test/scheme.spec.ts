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
import { foldWord } from '../src/fold-word';
import { wordsOf } from '../src/words';

const languages = ['en', 'es'] as const;

/** Two spellings with one key are one term to the reader. */
function keyOf(term: string, language: (typeof languages)[number]): string {
  const { count, starts, ends } = wordsOf(term);
  const keys = Array.from({ length: count }, (_, index) => {
    const { plain, stem } = foldWord(term.slice(starts[index], ends[index]), language);
    return term[ends[index]!] === '*' ? `${plain}*` : stem;
  });
  return keys.join(' ');
}

describe('the challenge scheme', () => {
  it('has 19 themes and 60 to 90 narrower concepts', () => {
    expect(themes().map(({ id }) => id)).toEqual([...themeIds]);
    expect(themeIds).toHaveLength(19);
    const narrowerCount = concepts().length - themes().length;
    expect(narrowerCount).toBeGreaterThanOrEqual(60);
    expect(narrowerCount).toBeLessThanOrEqual(90);
  });

  it('gives every concept an id of its own, under its theme', () => {
    expect(new Set(concepts().map(({ id }) => id)).size).toBe(concepts().length);
    for (const { id, theme, broader } of concepts()) {
      expect(id).toMatch(broader === null ? /^[a-z]+(-[a-z]+)*$/ : /^[a-z-]+\/[a-z]+(-[a-z]+)*$/);
      expect(id.split('/')[0]).toBe(theme);
    }
  });

  it('says every concept in English and Spanish, and every theme in nine languages', () => {
    for (const { labels, scopeNote, broader } of concepts()) {
      const wanted = broader === null ? ['en', 'es', 'ca', 'pt', 'fr', 'zh', 'ja', 'ko', 'hi'] : ['en', 'es'];
      expect(Object.keys(labels)).toEqual(wanted);
      for (const words of [...Object.values(labels), scopeNote.en, scopeNote.es])
        expect(words.trim()).not.toBe('');
    }
  });

  it('writes every crosswalk well', () => {
    for (const { crosswalks } of concepts()) {
      expect(Object.keys(crosswalks)).toEqual(['sdg', 'urbanAgendaEu', 'iuc', 'iso37120', 'guangzhou']);
      for (const target of crosswalks.sdg) expect(target).toMatch(/^([1-9]|1[0-7])\.([1-9]|1\d|[a-d])$/);
      for (const names of Object.values<readonly string[]>({ ...crosswalks }))
        expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives noise no SDG target, as there is none', () => {
    for (const { id } of [...themes(), ...narrower('noise')].filter(({ theme }) => theme === 'noise')) {
      expect(sdgGoals(id)).toEqual([]);
    }
  });

  it.each(languages)('lists a term once, and shares it only where that is said (%s)', (language) => {
    const owner = new Map<string, string>();
    for (const { id, terms } of concepts()) {
      for (const term of terms[language]) {
        const key = keyOf(term, language);
        expect([key, owner.get(key)]).toEqual([key, undefined]);
        owner.set(key, id);
      }
    }
    for (const { id, alsoTerms } of concepts()) {
      for (const term of alsoTerms[language]) {
        const key = keyOf(term, language);
        expect([key, owner.has(key)]).toEqual([key, true]);
        expect(owner.get(key)).not.toBe(id);
      }
    }
  });

  it.each(languages)('writes terms in the syntax of the README (%s)', (language) => {
    for (const { terms, alsoTerms } of concepts()) {
      expect(terms[language].length).toBeGreaterThan(0);
      for (const term of [...terms[language], ...alsoTerms[language]]) {
        expect(term).toMatch(/^([a-z0-9&+@']+\*?)( [a-z0-9&+@']+\*?)*$/);
        // A short prefix would take in words that nobody meant.
        expect(term).not.toMatch(/^[a-z]{1,3}\*/);
      }
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
