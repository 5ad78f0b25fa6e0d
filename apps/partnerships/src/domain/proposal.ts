import { type PartyRef } from '@puente/kernel';
import { type Doer } from './doer';
import { type ProposalState } from './proposal-state';

export const formats = [
  'twinning',
  'bilateral-meeting',
  'workshop',
  'field-visit',
  'pilot',
  'knowledge-exchange',
] as const;
export type Format = (typeof formats)[number];

/** A party with what it was called when it was proposed to. */
export interface ProposalParty extends PartyRef {
  readonly name: string;
  readonly country: string | null;
}

/** The three fixed questions, answered. */
export interface Message {
  readonly whyYou: string;
  readonly whatWeBring: string;
  readonly firstStep: string;
}

/** What one side puts to the other; a counter-proposal changes it. */
export interface Terms {
  readonly format: Format;
  readonly challenges: readonly string[];
  readonly message: Message;
}

/** Which of the two sides: the one that began, or the one it turned to. */
export type Side = 'proposer' | 'recipient';

/** One step of the case. What was asked and where it led differ: a first approval asks for `approved` and stays `in-review`. */
export interface Step extends Doer {
  readonly at: Date;
  readonly asked: ProposalState;
  readonly from: ProposalState | null;
  readonly to: ProposalState;
  /** A code. */
  readonly reason: string | null;
  readonly comment: string | null;
  readonly undone: Undoing | null;
}

export interface Undoing extends Doer {
  readonly at: Date;
  readonly reason: string;
}

export interface Question extends Doer {
  /** UUID. */
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly answer: (Doer & { readonly at: Date; readonly text: string }) | null;
}

export type AnsweredQuestion = Question & { readonly answer: NonNullable<Question['answer']> };

export interface CounterProposal extends Doer {
  readonly at: Date;
  /** What was on the table before. */
  readonly replaced: Terms;
}

/** Another that the ranking offers in place of who declined. */
export interface Alternative {
  readonly party: ProposalParty;
  readonly rank: number;
  /** 0 to 100, in tenths. */
  readonly score: number;
}

export interface Proposal {
  /** UUID. */
  readonly id: string;
  /** Grows by one with each change. */
  readonly version: number;
  readonly state: ProposalState;
  readonly proposer: ProposalParty;
  readonly recipient: ProposalParty;
  readonly terms: Terms;
  /** Whose answer is awaited while it is proposed: a counter-proposal turns it round. */
  readonly awaits: Side;
  /** The run that it came from. */
  readonly runId: string | null;
  /** Days to answer, from the moment that it reaches the other side. */
  readonly answerDays: number;
  /** Null while nobody has it to answer. */
  readonly deadline: Date | null;
  /** When a letter to an unclaimed city was sent. */
  readonly contactedAt: Date | null;
  readonly createdAt: Date;
  readonly steps: readonly Step[];
  readonly questions: readonly Question[];
  readonly counterProposals: readonly CounterProposal[];
  readonly alternatives: readonly Alternative[];
}

export function otherSide(side: Side): Side {
  return side === 'proposer' ? 'recipient' : 'proposer';
}
