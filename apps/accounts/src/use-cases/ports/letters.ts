/** What each letter is filled in with. Strings only: it is kept as JSON. */
export interface LetterData {
  registration: { readonly token: string };
  'registration-known': Readonly<Record<string, never>>;
  'password-reset': { readonly token: string };
  invitation: {
    readonly token: string;
    readonly from: string;
    readonly organisationKind: string;
    readonly organisationId: string;
  };
  contact: { readonly token: string; readonly proposalId: string; readonly city: string };
  notification: {
    /** What was done. */
    readonly action: string;
    readonly subjectKind: string;
    readonly subjectId: string;
    /** `city:es-madrid start-up:rio-claro` */
    readonly parties: string;
    /** A code; empty where there is none. */
    readonly reason: string;
  };
}

export type LetterTemplate = keyof LetterData;

/** A letter to be written and sent. */
export type Letter = {
  [Template in LetterTemplate]: {
    /** The same with each attempt to send it. */
    readonly messageId: string;
    readonly to: string;
    /** ISO 639-1. */
    readonly language: string;
    readonly template: Template;
    readonly data: LetterData[Template];
  };
}[LetterTemplate];

/** `kept`: nobody sends it, an admin reads it here. */
export type LetterState = 'waiting' | 'sent' | 'kept' | 'failed';

/** A letter, and what became of it. */
export interface PostedLetter {
  readonly letter: Letter;
  readonly state: LetterState;
  readonly askedAt: Date;
  readonly attempts: number;
  /** When it was sent, or kept. */
  readonly settledAt: Date | null;
  /** Why the last attempt failed: a code of SMTP or of the network. */
  readonly problem: string | null;
}

/** Asks for letters in the transaction of what they tell of. */
export interface Letters {
  post(letter: Letter): Promise<void>;
  to(email: string): Promise<readonly { readonly template: string; readonly askedAt: Date }[]>;
  forgetAllTo(email: string): Promise<void>;
  find(messageId: string): Promise<PostedLetter | null>;
  /** The newest first. */
  list(
    state: LetterState | undefined,
    limit: number,
    cursor?: string,
  ): Promise<{ readonly items: readonly PostedLetter[]; readonly nextCursor: string | null }>;
  /** One whose time has come, put off already to when it is tried again, should whoever takes it die. */
  takeDue(putOff: (attempts: number) => Date): Promise<PostedLetter | null>;
  /** Whether it was still waiting. Of one that was sent the secret goes: nobody needs it here any more. */
  settle(messageId: string, state: Exclude<LetterState, 'waiting'>, problem?: string): Promise<boolean>;
  noteProblem(messageId: string, problem: string): Promise<void>;
}
