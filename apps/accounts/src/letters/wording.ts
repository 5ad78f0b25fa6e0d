import { type LetterData, type LetterTemplate } from '../use-cases/ports/letters';

/** What a letter says; the link is the same in every language. */
export interface Wording {
  readonly subject: string;
  readonly says: readonly string[];
  /** Of the link; null where there is none. */
  readonly linkLabel: string | null;
  /** What follows the link. */
  readonly adds: readonly string[];
}

/** The name of an organisation, by kind and id. */
export type NameOf = (kind: string, id: string) => string;

/** By what was done: the subject of the letter, and its sentence. */
export type NotificationPhrases = Readonly<Record<string, readonly [subject: string, says: string]>>;

/** All that letters say in one language. */
export interface Phrasebook {
  readonly greeting: string;
  /** Before the token, for who types it. */
  readonly codeLabel: string;
  readonly programme: string;
  readonly letters: {
    readonly [Template in LetterTemplate]: (data: LetterData[Template], nameOf: NameOf) => Wording;
  };
}
