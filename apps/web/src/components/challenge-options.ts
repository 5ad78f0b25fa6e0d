import { type ComboboxItem, type ComboboxItemGroup } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Concept, useChallengeScheme } from '../api/challenges';

export interface ChallengeOptions {
  readonly data: ComboboxItemGroup<ComboboxItem>[];
  /** Whether a challenge is meant by what was typed: by its name in any language that the scheme knows, or what it covers. */
  readonly isMeantBy: (id: string, typed: string) => boolean;
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
    const words = new Map(concepts.map((concept) => [concept.id, wordsOf(concept)]));
    const notes = new Map(concepts.map(({ id, scopeNote }) => [id, scopeNote[language]]));
    return {
      data: byTheme(concepts, language),
      isMeantBy: (id, typed) => plain(typed).every((word) => words.get(id)?.includes(word) === true),
      noteOf: (id) => notes.get(id) ?? '',
      isLoading,
    };
  }, [data, language, isLoading]);
}

/** The theme itself stands first below its name: it is meant where nothing narrower fits. */
export function byTheme(
  concepts: readonly Concept[],
  language: 'en' | 'es',
): ComboboxItemGroup<ComboboxItem>[] {
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

const wordsOf = ({ id, labels, scopeNote }: Concept): string =>
  plain([id, ...Object.values(labels), scopeNote.en, scopeNote.es].join(' ')).join(' ');

/** Words without accents and capitals. */
const plain = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
