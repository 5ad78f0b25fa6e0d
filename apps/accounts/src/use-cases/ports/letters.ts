/** A letter to be written and sent. */
export interface Letter {
  /** The same with each attempt to send it. */
  readonly messageId: string;
  readonly to: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly template: LetterTemplate;
  /** What the template asks for. */
  readonly data: Readonly<Record<string, string>>;
}

export type LetterTemplate =
  'registration' | 'registration-known' | 'password-reset' | 'invitation' | 'contact';

/** Asks for letters in the transaction of what they tell of. */
export interface Letters {
  post(letter: Letter): Promise<void>;
  to(email: string): Promise<readonly { readonly template: string; readonly askedAt: Date }[]>;
  forgetAllTo(email: string): Promise<void>;
}
