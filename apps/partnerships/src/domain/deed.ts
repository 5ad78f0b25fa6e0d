import { type OrganisationRef, type PartyRef } from '@puente/kernel';
import { sideOf } from './capacity';
import {
  type AnsweredQuestion,
  otherSide,
  type Proposal,
  type Question,
  type Step,
  type Undoing,
} from './proposal';
import { isUnderReview } from './proposal-state';
import { ruleOf } from './rule-of';
import { type Doer } from './doer';
import { reasonsFor } from './reasons';
import { type Taken } from './take-step';
import { type Told } from './transition-rules';

/** What was done to a case, as others hear of it: ids and codes only. */
export interface Deed {
  /** Past tense: `proposal-accepted`. */
  readonly action: string;
  /** UUID; null where nobody did it. */
  readonly personId: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly tells: readonly OrganisationRef[];
}

/** The programme has one id. */
const programme: OrganisationRef = { kind: 'programme', id: 'programme' };

/** A step as others hear of it. */
export function deedOf({ proposal, rule, step }: Taken): Deed {
  const { personId, from, to, at } = step;
  // What a person typed in its place is no code, and stays in the case.
  const reason = step.reason !== null && reasonsFor(step.asked).includes(step.reason) ? step.reason : null;
  const tells = rule.tells.flatMap((told) => organisationsOf(told, proposal, step));
  return { action: actionOf(step), ...{ personId, from, to, reason, at, tells } };
}

/** That a case was begun: news to colleagues alone. */
export function draftingOf({ proposer, steps }: Proposal): Deed {
  const [drafted] = steps;
  if (!drafted) throw new Error('a case begins with a step');
  const { personId, from, to, reason, at } = drafted;
  return {
    action: 'proposal-drafted',
    ...{ personId, from, to, reason, at },
    tells: organisationOf(proposer),
  };
}

/** Where a step leads says what it was, unless it leads to where the case stood. */
function actionOf({ asked, to, as }: Taken['step']): string {
  if (as === 'delivery') return 'proposal-delivered';
  if (asked === 'approved' && to === 'in-review') return 'approval-given';
  return asked === 'closed' && to !== 'closed' ? 'ending-announced' : `proposal-${to}`;
}

/** A question as others hear of it: the other side, both where the programme asks; the programme too where it has to decide. */
export function askingOf(proposal: Proposal, { as, personId, at }: Question): Deed {
  const tells = [...organisationsOf('other-side', proposal, { as, personId }), ...judges(proposal, as)];
  return { action: 'question-asked', ...{ personId, at, tells }, ...unmoved(proposal) };
}

/** An answer as others hear of it: whoever asked. */
export function answeringOf(proposal: Proposal, { as, answer }: AnsweredQuestion): Deed {
  const side = sideOf(as);
  const tells = side === null ? [programme] : organisationOf(proposal[side]);
  const { personId, at } = answer;
  return { action: 'answer-given', ...{ personId, at, tells }, ...unmoved(proposal) };
}

/** Other terms as others hear of them. */
export function counteringOf(proposal: Proposal, by: Doer, at: Date): Deed {
  const tells = organisationsOf('other-side', proposal, by);
  return { action: 'counter-proposal-made', personId: by.personId, at, tells, ...unmoved(proposal) };
}

/** A proposal said otherwise, as others hear of it: nobody of a draft. */
export function editingOf(proposal: Proposal, by: Doer, at: Date): Deed {
  const readers = [...organisationsOf('other-side', proposal, by), programme];
  const tells = proposal.state === 'draft' ? [] : readers;
  return { action: 'proposal-edited', personId: by.personId, at, tells, ...unmoved(proposal) };
}

/** Whoever heard of a decision hears that it is undone. */
export function undoingOf(proposal: Proposal, undone: Step, { personId, at, reason }: Undoing): Deed {
  const told = ruleOf(undone)?.tells ?? [];
  const tells = told.flatMap((one) => organisationsOf(one, proposal, undone));
  return {
    action: 'decision-undone',
    ...{ personId, at, reason, tells },
    from: undone.to,
    to: proposal.state,
  };
}

function unmoved({ state }: Proposal): Pick<Deed, 'from' | 'to' | 'reason'> {
  return { from: state, to: state, reason: null };
}

function judges({ state }: Proposal, as: Doer['as']): OrganisationRef[] {
  return isUnderReview(state) && as !== 'admin' ? [programme] : [];
}

/** The members of a side, of the other than the doer's (to the programme both are), or of the programme. */
function organisationsOf(told: Told, proposal: Proposal, { as }: Doer): OrganisationRef[] {
  if (told === 'programme') return [programme];
  if (told !== 'other-side') return organisationOf(proposal[told]);
  const side = sideOf(as);
  const others = side === null ? (['proposer', 'recipient'] as const) : [otherSide(side)];
  return others.flatMap((one) => organisationOf(proposal[one]));
}

/** Cities and start-ups have members to tell. */
export function organisationOf({ kind, id }: PartyRef): OrganisationRef[] {
  return kind === 'organisation' ? [] : [{ kind, id }];
}
