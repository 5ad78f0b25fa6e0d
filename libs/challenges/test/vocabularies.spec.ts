import { concepts, vocabularies, type Vocabulary, type VocabularyId } from '@puente/challenges';

const vocabulary = (id: VocabularyId): Vocabulary => {
  const found = vocabularies().find((each) => each.id === id);
  if (found === undefined) throw new Error(`no vocabulary ${id}`);
  return found;
};
const valuesOf = (id: VocabularyId): string[] => vocabulary(id).values.map(({ value }) => value);

describe('the vocabularies of the crosswalks', () => {
  it('say where they are from, where they are read, and why a concept may have no counterpart', () => {
    for (const { id, title, source, page, whereEmpty, values } of vocabularies()) {
      for (const { en, es } of [title, source, whereEmpty]) expect([id, en, es]).not.toContain('');
      expect(page).toMatch(/^https?:\/\//);
      expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
    }
  });

  it('are those that every concept points to, in that order', () => {
    const ids = vocabularies().map(({ id }) => id);
    for (const { crosswalks } of concepts()) expect(Object.keys(crosswalks)).toEqual(ids);
  });

  it('hold the 169 targets of the 17 goals', () => {
    expect(valuesOf('sdg')).toHaveLength(169);
    const perGoal = Array.from(
      { length: 17 },
      (_, index) => valuesOf('sdg').filter((target) => target.startsWith(`${index + 1}.`)).length,
    );
    expect(perGoal).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
    for (const target of valuesOf('sdg')) expect(target).toMatch(/^([1-9]|1[0-7])\.([1-9]|1\d|[a-d])$/);
  });

  it.each([
    ['urbanAgendaEu', 20],
    ['iuc', 6],
    ['iso37120', 19],
    ['guangzhou', 5],
  ] as const)('hold the whole list of %s', (id, count) => {
    expect(valuesOf(id)).toHaveLength(count);
  });

  it('write NACE as it is written, with the official title of every code', () => {
    for (const { value, title } of vocabulary('nace').values) {
      expect(value).toMatch(/^\d\d(\.\d\d?)?$/);
      // Divisions that NACE Rev. 2.1 does not have.
      expect(['04', '34', '40', '44', '45', '48', '54', '57', '67', '76', '83', '89']).not.toContain(
        value.slice(0, 2),
      );
      expect([value, title ?? '']).not.toContain('');
    }
    const used = new Set(concepts().flatMap(({ crosswalks }) => crosswalks.nace));
    expect(valuesOf('nace').filter((code) => !used.has(code))).toEqual([]);
  });

  it('say of nine challenges in ten where a start-up of the field registers', () => {
    const without = concepts().filter(({ crosswalks }) => crosswalks.nace.length === 0);
    expect(without.length / concepts().length).toBeLessThan(0.1);
  });

  it('cannot be changed by who reads them', () => {
    expect(Object.isFrozen(vocabularies()) && Object.isFrozen(vocabulary('nace').values[0])).toBe(true);
  });
});
