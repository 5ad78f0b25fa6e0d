import { type Actor, type OrganisationRef } from '@puente/kernel';
import { capacitiesOf } from '../../src/domain/capacity';
import { type Asked } from '../../src/domain/needs';
import { type Proposal } from '../../src/domain/proposal';
import { openCase } from '../../src/domain/propose';
import { type Circumstances } from '../../src/domain/situations';
import { type Somebody } from '../../src/domain/doer';
import { takeStep } from '../../src/domain/take-step';
import { type ProposalState } from '../../src/domain/proposal-state';

export const madrid = { kind: 'city', id: 'es-madrid', name: 'Madrid', country: 'ES' } as const;
export const quiet = { kind: 'start-up', id: 'quiet-streets', name: 'Quiet Streets', country: 'SG' } as const;

const programme: OrganisationRef = { kind: 'programme', id: 'programme' };
const member = (digit: number, ...memberships: OrganisationRef[]): Actor => ({
  personId: `${String(digit).repeat(8)}-1111-4111-8111-111111111111`,
  memberships: memberships.map(({ kind, id }) => ({ kind, id })),
});

export const people = {
  officer: member(1, madrid),
  colleague: member(2, madrid),
  founder: member(3, quiet),
  admin: member(4, programme),
  'second-admin': member(5, programme),
  'admin-of-madrid': member(6, programme, madrid),
  stranger: member(7, { kind: 'city', id: 'kr-seoul' }),
} as const;
export type PersonName = keyof typeof people;

export const morning = new Date('2017-10-16T09:00:00Z');

export function draft(): Proposal {
  return openCase(
    people.officer,
    {
      id: '99999999-1111-4111-8111-111111111111',
      ...{ proposer: madrid, recipient: quiet, runId: null, answerDays: 30 },
      terms: {
        ...{ format: 'pilot', challenges: ['noise'] },
        message: { whyYou: 'Quiet asphalt.', whatWeBring: 'Streets.', firstStep: 'A call.' },
      },
    },
    morning,
  );
}

export function as(name: PersonName, proposal: Proposal): Somebody {
  return { personId: people[name].personId, capacities: capacitiesOf(people[name], proposal) };
}

/** A person with a foot in either party has an interest in the case. */
export function hasConflict(name: PersonName): boolean {
  return people[name].memberships.some(({ id }) => id === madrid.id || id === quiet.id);
}

export function circumstances(traits: Partial<Circumstances> = {}): Circumstances {
  return { now: morning, recipientIsClaimed: true, hasConflict: false, hasOutcome: false, ...traits };
}

export function asked(to: ProposalState, reason: string | null = null, comment: string | null = null): Asked {
  return { to, reason, comment };
}

/** The case after so many steps, each taken by somebody. */
export function after(...steps: readonly (readonly [PersonName, ProposalState])[]): Proposal {
  const reasons: Partial<Record<ProposalState, string>> = { declined: 'no-budget', rejected: 'duplicate' };
  return steps.reduce(
    (proposal, [name, to]) =>
      takeStep(
        proposal,
        as(name, proposal),
        asked(to, reasons[to], 'Because.'),
        circumstances({ hasConflict: hasConflict(name), hasOutcome: true }),
      ).proposal,
    draft(),
  );
}

export const inReview = () => after(['officer', 'proposed'], ['founder', 'accepted'], ['admin', 'in-review']);
