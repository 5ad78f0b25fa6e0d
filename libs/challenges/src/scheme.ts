import { type Concept, type Terms } from './concept';
import schemeData from './data/scheme.json';
import { deepFreeze } from './deep-freeze';
import { themeFiles } from './theme-files';
import { type ChallengeId, type ThemeId, themeIds } from './theme-id';

/** Changes with every change of a concept, a crosswalk or a term: runs and evidence record it. */
export const schemeVersion: string = schemeData.version;

const noTerms: Terms = { en: [], es: [] };

const all: readonly Concept[] = deepFreeze(
  themeIds.flatMap((theme): Concept[] => {
    const { concepts: narrowerEntries, ...own } = themeFiles[theme];
    const top: Concept = { alsoTerms: noTerms, ...own, id: theme, theme, broader: null };
    return [
      top,
      ...narrowerEntries.map((entry) => ({
        alsoTerms: noTerms,
        ...entry,
        id: entry.id as ChallengeId,
        theme,
        broader: theme,
      })),
    ];
  }),
);

const byId = new Map<string, Concept>(all.map((each) => [each.id, each]));
const tops = Object.freeze(all.filter((each) => each.broader === null));
const narrowerByTheme = new Map<ThemeId, readonly Concept[]>(
  themeIds.map((theme) => [theme, Object.freeze(all.filter((each) => each.broader === theme))]),
);

/** Every concept of the scheme: each theme followed by its narrower concepts. */
export function concepts(): readonly Concept[] {
  return all;
}

/** The 19 top concepts. */
export function themes(): readonly Concept[] {
  return tops;
}

/** The concept of that id, or undefined where the scheme has none. */
export function concept(id: string): Concept | undefined {
  return byId.get(id);
}

export function isChallenge(id: string): id is ChallengeId {
  return byId.has(id);
}

/** The theme a challenge belongs to; a theme is its own. Throws RangeError for an unknown id. */
export function themeOf(id: string): ThemeId {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`not in the challenge scheme: ${id}`);
  return found.theme;
}

/** The narrower concepts of a theme. */
export function narrower(theme: ThemeId): readonly Concept[] {
  return narrowerByTheme.get(theme) ?? [];
}

/** The goals, 1 to 17 in ascending order, of a concept's SDG targets; empty for an unknown id. */
export function sdgGoals(conceptId: string): number[] {
  const targets = byId.get(conceptId)?.crosswalks.sdg ?? [];
  const goals = targets.map((target) => Number.parseInt(target, 10));
  return [...new Set(goals)].sort((a, b) => a - b);
}
