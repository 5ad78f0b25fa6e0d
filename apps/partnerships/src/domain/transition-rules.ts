import { type Need } from './needs';
import { type ProposalState } from './proposal-state';
import { type Situation } from './situations';
import { type Who } from './capacity';

/** Whose members hear that a step was taken. */
export type Told = 'proposer' | 'recipient' | 'other-side' | 'programme';

/** One row of the table. */
export interface Rule {
  readonly sentence: string;
  readonly from: readonly ProposalState[];
  /** What is asked for. */
  readonly asks: ProposalState;
  /** Where it leads. */
  readonly to: ProposalState;
  readonly by: readonly Who[];
  /** Tells rules apart that ask the same of the same states. */
  readonly when?: Situation;
  readonly needs: readonly Need[];
  readonly tells: readonly Told[];
  /** A person decided, and may take it back. */
  readonly isDecision: boolean;
}

const both = ['proposer', 'recipient'] as const;

/** All that can happen to a case. What is not here cannot. */
export const transitionRules: readonly Rule[] = [
  {
    sentence: 'A draft is proposed to a party that has somebody to read it',
    ...{ from: ['draft'], asks: 'proposed', to: 'proposed', by: ['proposer'] },
    ...{ when: 'recipient-is-claimed', needs: [], tells: ['recipient'], isDecision: false },
  },
  {
    sentence: 'A draft to a city that nobody has claimed waits until the programme knows an address',
    ...{ from: ['draft'], asks: 'proposed', to: 'awaiting-contact', by: ['proposer'] },
    ...{ when: 'recipient-is-unclaimed', needs: [], tells: ['programme'], isDecision: false },
  },
  {
    sentence:
      'A proposal that waited is proposed when its letter has been delivered, and its deadline runs from then',
    ...{ from: ['awaiting-contact'], asks: 'proposed', to: 'proposed', by: ['delivery'] },
    ...{ needs: [], tells: ['proposer'], isDecision: false },
  },
  {
    sentence: 'The side whose answer is awaited accepts',
    ...{ from: ['proposed'], asks: 'accepted', to: 'accepted', by: ['answering-side'] },
    ...{ needs: [], tells: ['other-side', 'programme'], isDecision: true },
  },
  {
    sentence: 'The side whose answer is awaited declines, and says why',
    ...{ from: ['proposed'], asks: 'declined', to: 'declined', by: ['answering-side', 'contact-link'] },
    ...{ needs: ['coded-reason'], tells: ['other-side'], isDecision: true },
  },
  {
    sentence: 'Whoever holds the letter declines also before the post has told that it was delivered',
    ...{ from: ['awaiting-contact'], asks: 'declined', to: 'declined', by: ['contact-link'] },
    ...{ needs: ['coded-reason'], tells: ['other-side'], isDecision: true },
  },
  {
    sentence: 'A proposal that nobody answered in time expires',
    ...{ from: ['proposed'], asks: 'expired', to: 'expired', by: ['time'] },
    ...{ needs: ['deadline-has-passed'], tells: both, isDecision: false },
  },
  {
    sentence: 'A draft is given up, and nobody else hears that there was one',
    ...{ from: ['draft'], asks: 'withdrawn', to: 'withdrawn', by: ['proposer'] },
    ...{ needs: [], tells: [], isDecision: true },
  },
  {
    sentence: 'The side that proposed withdraws before the programme has decided',
    ...{ from: ['proposed', 'awaiting-contact', 'accepted', 'in-review', 'returned'] },
    ...{ asks: 'withdrawn', to: 'withdrawn', by: ['proposer'] },
    ...{ needs: [], tells: ['recipient'], isDecision: true },
  },
  {
    sentence: 'The programme takes an accepted case into review',
    ...{ from: ['accepted'], asks: 'in-review', to: 'in-review', by: ['admin'] },
    ...{ needs: ['no-conflict-of-interest'], tells: both, isDecision: false },
  },
  {
    sentence: 'The programme returns a case, and says what is missing',
    ...{ from: ['accepted', 'in-review'], asks: 'returned', to: 'returned', by: ['admin'] },
    ...{ needs: ['no-conflict-of-interest', 'comment'], tells: both, isDecision: true },
  },
  {
    sentence: 'A side gives a returned case back for review',
    ...{ from: ['returned'], asks: 'in-review', to: 'in-review', by: ['either-side'] },
    ...{ needs: [], tells: ['other-side', 'programme'], isDecision: false },
  },
  {
    sentence: 'The first approval leaves the case in review',
    ...{ from: ['accepted', 'in-review'], asks: 'approved', to: 'in-review', by: ['admin'] },
    ...{ when: 'nobody-has-approved', needs: ['no-conflict-of-interest'] },
    ...{ tells: ['programme'], isDecision: true },
  },
  {
    sentence: 'The second approval, by another admin, makes the case an active partnership',
    ...{ from: ['in-review'], asks: 'approved', to: 'active', by: ['admin'] },
    ...{ when: 'another-admin-has-approved', needs: ['no-conflict-of-interest'] },
    ...{ tells: both, isDecision: true },
  },
  {
    sentence: 'The programme rejects a case, and says why',
    ...{ from: ['accepted', 'in-review'], asks: 'rejected', to: 'rejected', by: ['admin'] },
    ...{ needs: ['no-conflict-of-interest', 'coded-reason'], tells: both, isDecision: true },
  },
  {
    sentence: 'A partnership is completed once its outcome is recorded',
    ...{ from: ['active'], asks: 'completed', to: 'completed', by: ['either-side', 'admin'] },
    ...{ needs: ['recorded-outcome'], tells: [...both, 'programme'], isDecision: true },
  },
  {
    sentence: 'The first side that ends an active partnership leaves it active',
    ...{ from: ['active'], asks: 'closed', to: 'active', by: ['either-side'] },
    ...{ when: 'no-side-has-ended', needs: [], tells: ['other-side'], isDecision: true },
  },
  {
    sentence: 'The first side that ends a completed partnership leaves it completed',
    ...{ from: ['completed'], asks: 'closed', to: 'completed', by: ['either-side'] },
    ...{ when: 'no-side-has-ended', needs: [], tells: ['other-side'], isDecision: true },
  },
  {
    sentence: 'A partnership that both sides have ended is closed',
    ...{ from: ['active', 'completed'], asks: 'closed', to: 'closed', by: ['either-side'] },
    ...{ when: 'other-side-has-ended', needs: [], tells: ['other-side', 'programme'], isDecision: true },
  },
  {
    sentence: 'The programme ends a partnership, and says why',
    ...{ from: ['active', 'completed'], asks: 'closed', to: 'closed', by: ['admin'] },
    ...{ needs: ['no-conflict-of-interest', 'comment'], tells: both, isDecision: true },
  },
];
