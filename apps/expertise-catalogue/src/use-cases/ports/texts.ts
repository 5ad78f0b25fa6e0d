/** A challenge with the sentence that speaks of it. */
export interface ChallengeInText {
  readonly challenge: string;
  readonly theme: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Reads texts as documents are read. */
export interface Texts {
  challengesOf(text: string): Promise<readonly ChallengeInText[]>;
}
