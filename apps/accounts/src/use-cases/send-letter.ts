import { isTooOldToTry, nextAttempt } from '../domain/letter-attempts';
import { type LetterCarrier } from './ports/letter-carrier';
import { type Letter, type LetterState, type LetterTemplate, type PostedLetter } from './ports/letters';
import { type Stores, type Transactions } from './ports/stores';

/** What happens, in the same transaction, once a letter has left: by its template. */
export type WhenSent = {
  readonly [Template in LetterTemplate]?: (
    stores: Stores,
    letter: Extract<Letter, { template: Template }>,
  ) => Promise<void>;
};

/** What became of the one letter that was due. */
export interface LetterTried {
  readonly messageId: string;
  readonly template: LetterTemplate;
  readonly state: LetterState;
  readonly problem: string | null;
}

export class SendLetter {
  /** Without a carrier letters are kept, for an admin to read. */
  constructor(
    private readonly transactions: Transactions,
    private readonly carrier: LetterCarrier | null,
    private readonly whenSent: WhenSent = {},
  ) {}

  /** Sends the letter that is due first, should there be one. Outside a transaction: a mail server may be slow. */
  async execute(): Promise<LetterTried | null> {
    const taken = await this.transactions.run(({ letters, now }) =>
      letters.takeDue((attempts) => nextAttempt(attempts, now)),
    );
    if (taken === null) return null;
    const { messageId, template } = taken.letter;
    const carried = this.carrier ? await this.carrier.carry(taken.letter) : ({ is: 'kept' } as const);
    const problem = 'problem' in carried ? carried.problem : null;
    if (carried.is === 'sent' || carried.is === 'kept') await this.settle(taken, carried.is);
    const state =
      carried.is === 'refused' || carried.is === 'not-now'
        ? await this.notSent(taken, carried.is, carried.problem)
        : carried.is;
    return { messageId, template, state, problem };
  }

  private async settle({ letter }: PostedLetter, state: 'sent' | 'kept'): Promise<void> {
    await this.transactions.run(async (stores) => {
      if (!(await stores.letters.settle(letter.messageId, state))) return;
      const then = this.whenSent[letter.template] as ((s: Stores, l: Letter) => Promise<void>) | undefined;
      await then?.(stores, letter);
    });
  }

  private async notSent(
    { letter: { messageId }, askedAt }: PostedLetter,
    why: 'refused' | 'not-now',
    problem: string,
  ): Promise<'failed' | 'waiting'> {
    return this.transactions.run(async ({ letters, now }) => {
      const isOver = why === 'refused' || isTooOldToTry(askedAt, now);
      if (isOver) await letters.settle(messageId, 'failed', problem);
      else await letters.noteProblem(messageId, problem);
      return isOver ? 'failed' : 'waiting';
    });
  }
}
