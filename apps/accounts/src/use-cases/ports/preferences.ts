/** Of what letters come: of each thing that one is told of, or of none. */
export type LettersWanted = 'each' | 'none';

/** What people want; who never said gets a letter of each. */
export interface Preferences {
  lettersTo(personId: string): Promise<LettersWanted>;
  keep(personId: string, letters: LettersWanted): Promise<void>;
  forgetAllOf(personId: string): Promise<void>;
}
