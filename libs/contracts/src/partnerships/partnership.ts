import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsDay, MayBeLeftOut } from '../fields';
import { limits } from '../limits';
import { type NamedParty } from '../party';
import { type PartnershipFormat } from './proposal';

/** The two sides of a partnership, as in its proposal. */
export const partnershipSides = ['proposer', 'recipient'] as const;
export type PartnershipSide = (typeof partnershipSides)[number];

export class MilestoneFacts {
  @IsString() @MinLength(1) @MaxLength(limits.titleUnitsMax) title: string;
  @IsDay() dueOn: string;
  /** The side that sees to it. */
  @IsIn(partnershipSides) owner: PartnershipSide;
}

/** A step of the action plan. */
export class Milestone extends MilestoneFacts {
  id: string;
  doneAt: string | null;
}

export const outcomeResults = ['achieved', 'partly-achieved', 'not-achieved'] as const;
export type OutcomeResult = (typeof outcomeResults)[number];

export class OutcomeFacts {
  @IsIn(outcomeResults) result: OutcomeResult;
  @IsString() @MinLength(1) @MaxLength(limits.noteUnitsMax) summary: string;
  /** What others can learn from it. */
  @MayBeLeftOut() @IsString() @MaxLength(limits.noteUnitsMax) lessons?: string;
}

/** What came of a partnership, as it was last recorded. */
export class PartnershipOutcome {
  result: OutcomeResult;
  summary: string;
  lessons: string | null;
  /** proposer, recipient or admin */
  as: string;
  recordedAt: string;
}

/** The G20 Rome High-Level Principles on city-to-city partnerships for localising the SDGs (2021). */
export const partnershipPrinciples = [
  'territorial-approach',
  'multi-level-governance',
  'rural-urban-continuum',
  'digitalisation',
  'data-and-indicators',
  'monitoring-and-evaluation',
  'peer-to-peer-learning',
  'capacity-development',
  'financing',
  'stakeholder-engagement',
] as const;
export type PartnershipPrinciple = (typeof partnershipPrinciples)[number];

/** How far a partnership follows a principle, from 1 (not at all) to 5 (throughout). */
export class PrincipleRating {
  @IsIn(partnershipPrinciples) principle: PartnershipPrinciple;
  @IsInt() @Min(1) @Max(5) rating: number;
  @MayBeLeftOut() @IsString() @MaxLength(limits.noteUnitsMax) comment?: string;
}

/** All ten principles, each rated once. */
export class HealthCheckFacts {
  @IsArray()
  @ArrayMinSize(partnershipPrinciples.length)
  @ArrayMaxSize(partnershipPrinciples.length)
  @ArrayUnique(({ principle }: PrincipleRating) => principle)
  @ValidateNested({ each: true })
  @Type(() => PrincipleRating)
  ratings: PrincipleRating[];
}

export class RatedPrinciple {
  principle: PartnershipPrinciple;
  rating: number;
  comment: string | null;
}

export class HealthCheck {
  /** Those of the ten principles, in their order. */
  ratings: RatedPrinciple[];
  /** Of the ratings, in tenths. */
  mean: number;
  /** proposer, recipient or admin */
  as: string;
  recordedAt: string;
}

/** An approved proposal, by the proposal's id. */
export class PartnershipSummary {
  id: string;
  /** active, completed or closed */
  status: string;
  proposer: NamedParty;
  recipient: NamedParty;
  format: PartnershipFormat;
  challenges: string[];
  /** The day of the second approval. */
  since: string;
  /** The day on which it was completed or closed. */
  until: string | null;
  milestonesDone: number;
  milestonesPlanned: number;
}

/** An approved proposal, with what came of it. */
export class Partnership extends PartnershipSummary {
  /** What its two sides want to reach. */
  goal: string | null;
  /** By the day on which they are due. */
  milestones: Milestone[];
  outcome: PartnershipOutcome | null;
  /** The latest first. */
  healthChecks: HealthCheck[];
}
