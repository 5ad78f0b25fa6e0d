export const letterStates = ['waiting', 'sent', 'kept', 'failed'] as const;
/** `kept`: there is no mail server, an admin reads it here. `failed`: nobody tries it any more. */
export type LetterStateName = (typeof letterStates)[number];

/** A letter, and what became of it. */
export interface LetterFacts {
  readonly id: string;
  readonly to: string;
  readonly language: string;
  /** Which letter: `registration`, `notification`. */
  readonly template: string;
  readonly state: LetterStateName;
  /** How often it was tried. */
  readonly attempts: number;
  /** Why the last attempt failed: a code of SMTP or of the network. */
  readonly problem: string | null;
  readonly askedAt: string;
  /** When it was sent, kept or given up. */
  readonly settledAt: string | null;
}

/** As it was written. */
export interface LetterShown extends LetterFacts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** False where its link is withheld: outside the demo, and of what was sent. */
  readonly isWhole: boolean;
}
