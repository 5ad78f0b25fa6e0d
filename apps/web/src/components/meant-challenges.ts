import { type ComboboxParsedItemGroup } from '@mantine/core';
import { type Concept } from '../api/challenges';

/** A theme with its challenges. */
export type Group = ComboboxParsedItemGroup;

/** What a challenge is found by, folded: the nearer what was typed stands to its name, the earlier it is shown. */
interface Findable {
  readonly name: string;
  readonly otherNames: string;
  readonly scope: string;
}

/** By id, what each challenge is found by on a screen in that language. */
export function findablesOf(
  concepts: readonly Concept[],
  language: 'en' | 'es',
): ReadonlyMap<string, Findable> {
  return new Map(
    concepts.map(({ id, labels, synonyms, scopeNote }) => [
      id,
      {
        name: folded(labels[language]),
        otherNames: folded([...Object.values(labels), ...synonyms.en, ...synonyms.es].join(' ')),
        scope: folded([id, scopeNote.en, scopeNote.es].join(' ')),
      },
    ]),
  );
}

/**
 * The challenges meant by what was typed, those of the nearest name first: a word of the name begins with it, it stands
 * elsewhere in the name, in another name or another language, or only in what the challenge covers. Themes stay together.
 */
export function nearestFirst(
  groups: readonly Group[],
  findables: ReadonlyMap<string, Findable>,
  typed: string,
): Group[] {
  const words = folded(typed).split(' ').filter(Boolean);
  const found = groups.flatMap((group) => {
    const items = group.items
      .map((item) => ({ item, distance: distanceOf(findables.get(item.value), words) }))
      .filter(({ distance }) => distance < Infinity)
      .toSorted((one, other) => one.distance - other.distance);
    const [nearest] = items;
    if (nearest === undefined) return [];
    return [{ ...group, items: items.map(({ item }) => item), distance: nearest.distance }];
  });
  return found
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ group, items }) => ({ group, items }));
}

/** How far the word that is furthest from the name stands from it; Infinity where one is not found. */
function distanceOf(findable: Findable | undefined, words: readonly string[]): number {
  if (findable === undefined) return Infinity;
  return Math.max(0, ...words.map((word) => distanceOfWord(findable, word)));
}

function distanceOfWord({ name, otherNames, scope }: Findable, word: string): number {
  if (` ${name}`.includes(` ${word}`)) return 0;
  if (name.includes(word)) return 1;
  if (otherNames.includes(word)) return 2;
  return scope.includes(word) ? 3 : Infinity;
}

/** Words without accents, capitals and what stands between them. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
