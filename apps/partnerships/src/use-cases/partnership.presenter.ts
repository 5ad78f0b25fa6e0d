import {
  type HealthCheck as ShownCheck,
  type Partnership,
  type PartnershipOutcome,
  partnershipPrinciples,
  type PartnershipSummary,
} from '@puente/contracts';
import { standingOf } from '../domain/partnership';
import { type HealthCheck, type Milestone, type Outcome } from '../domain/partnership-record';
import { type ProposalParty } from '../domain/proposal';
import { type HeldPartnership } from './ports/partnerships';

export function toPartnershipSummary({ proposal, record }: HeldPartnership): PartnershipSummary {
  const standing = standingOf(proposal);
  if (standing === null) throw new Error(`case ${proposal.id} is no partnership`);
  const { id, proposer, recipient, terms } = proposal;
  return {
    ...{ id, status: standing.status, proposer: toParty(proposer), recipient: toParty(recipient) },
    ...{ format: terms.format, challenges: [...terms.challenges] },
    since: day(standing.since),
    until: standing.until && day(standing.until),
    milestonesDone: record.milestones.filter(({ doneAt }) => doneAt !== null).length,
    milestonesPlanned: record.milestones.length,
  };
}

export function toPartnership(held: HeldPartnership): Partnership {
  const { goal, milestones, outcome, healthChecks } = held.record;
  return {
    ...toPartnershipSummary(held),
    goal,
    milestones: [...milestones].sort(byDueDay).map(({ doneAt, ...milestone }) => ({
      ...milestone,
      doneAt: doneAt?.toISOString() ?? null,
    })),
    outcome: outcome && toOutcome(outcome),
    healthChecks: healthChecks.map(toHealthCheck).reverse(),
  };
}

/** Which person it was stays in the audit trail. */
function toOutcome({ result, summary, lessons, as, at }: Outcome): PartnershipOutcome {
  return { result, summary, lessons, as, recordedAt: at.toISOString() };
}

function toHealthCheck({ ratings, as, at }: HealthCheck): ShownCheck {
  const sum = ratings.reduce((total, { rating }) => total + rating, 0);
  return {
    ratings: partnershipPrinciples.flatMap((principle) => {
      const rated = ratings.find((one) => one.principle === principle);
      return rated ? [{ principle, rating: rated.rating, comment: rated.comment }] : [];
    }),
    mean: Math.round((10 * sum) / ratings.length) / 10,
    ...{ as, recordedAt: at.toISOString() },
  };
}

function byDueDay(one: Milestone, other: Milestone): number {
  return one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn);
}

function toParty({ kind, id, name, country }: ProposalParty): PartnershipSummary['proposer'] {
  return { kind, id, name, country };
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
