import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AreChallenges } from '../fields';
import { type NamedParty, PartyReference } from '../party';

export const partnershipFormats = [
  'twinning',
  'bilateral-meeting',
  'workshop',
  'field-visit',
  'pilot',
  'knowledge-exchange',
] as const;
export type PartnershipFormat = (typeof partnershipFormats)[number];

export const proposalStates = [
  'draft',
  'proposed',
  'awaiting-contact',
  'accepted',
  'declined',
  'expired',
  'in-review',
  'returned',
  'approved',
  'rejected',
  'active',
  'completed',
  'closed',
  'withdrawn',
] as const;
export type ProposalState = (typeof proposalStates)[number];

const answerUnitsMax = 2_000;

/** The three fixed questions, answered. */
export class ProposalMessage {
  @IsString() @MinLength(1) @MaxLength(answerUnitsMax) whyYou: string;
  @IsString() @MinLength(1) @MaxLength(answerUnitsMax) whatWeBring: string;
  @IsString() @MinLength(1) @MaxLength(answerUnitsMax) firstStep: string;
}

/** What one party proposes to another. */
export class ProposalFacts {
  @ValidateNested() @Type(() => PartyReference) proposer: PartyReference;
  @ValidateNested() @Type(() => PartyReference) recipient: PartyReference;
  @IsIn(partnershipFormats) format: PartnershipFormat;

  @AreChallenges()
  challenges: string[];

  @ValidateNested() @Type(() => ProposalMessage) message: ProposalMessage;
  /** The run whose suggestion it takes up. */
  @IsOptional() @IsUUID() runId?: string;
  /** Days to answer, from the moment that it reaches the other side; 30 unless said. */
  @IsOptional() @IsInt() @Min(1) @Max(365) answerDays?: number;
}

/** That a decision was taken back. */
export class ProposalUndoing {
  at: string;
  as: string;
  reason: string;
}

/** One step of a proposal's history. */
export class ProposalStep {
  at: string;
  /** proposer, recipient, admin, contact-link, delivery or time */
  as: string;
  asked: string;
  from: string | null;
  to: string;
  reason: string | null;
  comment: string | null;
  undone: ProposalUndoing | null;
}

/** Another that the ranking offers in place of who declined. */
export class ProposalAlternative {
  party: NamedParty;
  rank: number;
  score: number;
}

export class ProposalAnswer {
  at: string;
  as: string;
  text: string;
}

/** Something asked inside the case, with its answer. */
export class ProposalQuestion {
  id: string;
  at: string;
  as: string;
  text: string;
  answer: ProposalAnswer | null;
}

export class ProposalTerms {
  format: PartnershipFormat;
  challenges: string[];
  message: ProposalMessage;
}

/** That other terms were put on the table, and which they replaced. */
export class CounterProposal {
  at: string;
  as: string;
  replaced: ProposalTerms;
}

/** A case as a list shows it. */
export class ProposalSummary {
  id: string;
  version: number;
  state: ProposalState;
  proposer: NamedParty;
  recipient: NamedParty;
  format: PartnershipFormat;
  challenges: string[];
  runId: string | null;
  answerDays: number;
  deadline: string | null;
  createdAt: string;
  /** Whose answer is awaited while it is proposed. */
  awaits: 'proposer' | 'recipient';
  /** What who asks may ask for now. */
  allowedTransitions: ProposalState[];
  /** `1 of 2` once one admin has approved; null where nobody has. */
  approvals: string | null;
}

export class Proposal extends ProposalSummary {
  message: ProposalMessage;
  /** Whether who asks may say it otherwise. */
  canEdit: boolean;
  /** Whether who asks may take the last decision back. */
  canUndo: boolean;
  history: ProposalStep[];
  questions: ProposalQuestion[];
  counterProposals: CounterProposal[];
  /** For the side that proposed, and admins: after a no. */
  alternatives: ProposalAlternative[];
}
