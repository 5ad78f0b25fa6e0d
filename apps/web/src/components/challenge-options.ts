import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Concept, useChallengeScheme } from '../api/challenges';
import { findablesOf, type Group, nearestFirst } from './meant-challenges';

export interface ChallengeOptions {
  readonly data: Group[];
  /** Of these, the challenges meant by what was typed, the nearest first. */
  readonly meantBy: (groups: readonly Group[], typed: string) => Group[];
  /** What a challenge covers. */
  readonly noteOf: (id: string) => string;
  readonly isLoading: boolean;
}

/** The challenges of the scheme by theme, in the language of the screen. */
export function useChallengeOptions(): ChallengeOptions {
  const { i18n } = useTranslation();
  const { data, isLoading } = useChallengeScheme();
  const language = i18n.language === 'es' ? 'es' : 'en';
  return useMemo(() => {
    const concepts = data?.items ?? [];
    const findables = findablesOf(concepts, language);
    const notes = new Map(concepts.map(({ id, scopeNote }) => [id, scopeNote[language]]));
    return {
      data: byTheme(concepts, language),
      meantBy: (groups, typed) => nearestFirst(groups, findables, typed),
      noteOf: (id) => notes.get(id) ?? '',
      isLoading,
    };
  }, [data, language, isLoading]);
}

/** The theme itself stands first below its name: it is meant where nothing narrower fits. */
export function byTheme(concepts: readonly Concept[], language: 'en' | 'es'): Group[] {
  return concepts
    .filter(({ broader }) => broader === null)
    .map(({ id, labels }) => ({
      group: labels[language],
      items: concepts
        .filter(({ theme }) => theme === id)
        .toSorted((one, other) => Number(one.broader !== null) - Number(other.broader !== null))
        .map((concept) => ({ value: concept.id, label: concept.labels[language] })),
    }));
}
