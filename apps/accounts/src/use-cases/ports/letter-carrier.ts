import { type Letter } from './letters';

/** What became of an attempt; the problem is a code. */
export type Carried =
  | { readonly is: 'sent' }
  /** For good: another attempt would end the same way. */
  | { readonly is: 'refused'; readonly problem: string }
  | { readonly is: 'not-now'; readonly problem: string };

/** Writes a letter and hands it to a mail server. */
export interface LetterCarrier {
  carry(letter: Letter): Promise<Carried>;
}
