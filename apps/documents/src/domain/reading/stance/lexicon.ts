import { type ReadingLanguage } from '@puente/challenges';
import { PhraseTrie } from '../phrase-trie';
import { type Word } from '../words';
import { actionRules } from './actions';
import { betweenRules } from './between-parties';
import { needRules } from './needs';
import { offerRules } from './offers';
import { type CueKind, type StanceRule } from './rule';
import { wishRules } from './wishes';

/** A phrase of a stance rule in a sentence: words `first` up to, not including, `last`. */
export interface Cue {
  readonly rule: string;
  readonly kind: CueKind;
  readonly certainty: number;
  readonly first: number;
  readonly last: number;
}

/** Where two rules list one phrase the earlier rule counts. */
export const stanceRules: readonly StanceRule[] = [
  ...betweenRules,
  ...needRules,
  ...wishRules,
  ...offerRules,
  ...actionRules,
];

const adverbs = new Set(
  `still also now badly already very really recently urgently always often currently particularly especially greatly seriously severely
  successfully widely internationally long since even only just both first therefore thus mainly largely clearly quickly slowly
  ya aun todavia tambien muy ahora siempre recientemente ampliamente gravemente actualmente especialmente tan`.split(
    /\s+/,
  ),
);

function buildLexicon(language: ReadingLanguage): PhraseTrie<StanceRule> {
  const trie = new PhraseTrie<StanceRule>(adverbs);
  for (const rule of stanceRules) {
    for (const phrase of rule[language].split('\n')) if (phrase.trim()) trie.add(phrase, rule);
  }
  return trie;
}

const lexicons: Partial<Record<ReadingLanguage, PhraseTrie<StanceRule>>> = {};

/** The cues of a sentence in order; none lies inside another. */
export function findCues(words: readonly Word[], language: ReadingLanguage): Cue[] {
  const lexicon = (lexicons[language] ??= buildLexicon(language));
  const cues: Cue[] = [];
  let index = 0;
  while (index < words.length) {
    const match = lexicon.longestAt(words, index);
    if (match) {
      const { name, kind, certainty } = match.value;
      cues.push({ rule: name, kind, certainty, first: match.first, last: match.last });
    }
    index = match ? match.last : index + 1;
  }
  return cues;
}

export function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && adverbs.has(word.form);
}
