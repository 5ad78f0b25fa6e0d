import { type ConceptMention } from '@puente/challenges';
import { type Reading } from '../reading';
import { type ConceptWords, type Cue } from '../stance/claim';

/** A mention of a concept with what stands about it in its clause. */
export interface MentionInClause {
  readonly reading: Reading;
  readonly mention: ConceptMention;
  readonly own: ConceptWords;
  readonly cues: readonly Cue[];
  /** All mentions of the clause. */
  readonly all: readonly ConceptMention[];
}

export const written = ({ reading, mention }: MentionInClause): string =>
  reading.text.slice(mention.start, mention.end);

export const hasOtherTheme = ({ mention, all }: MentionInClause): boolean =>
  all.some(({ theme }) => theme !== mention.theme);
