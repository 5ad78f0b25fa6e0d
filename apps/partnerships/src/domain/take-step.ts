import { DomainError, errorCode } from '@puente/kernel';
import { standsFor } from './capacity';
import { type Doer, type Somebody } from './doer';
import { type Asked, canBeMet, meetNeeds } from './needs';
import { type Proposal, type Step } from './proposal';
import { type ProposalState } from './proposal-state';
import { type Circumstances, holds, standingSteps } from './situations';
import { type Rule, transitionRules } from './transition-rules';

/** The case after a step, and the rule by which it was taken. */
export interface Taken {
  readonly proposal: Proposal;
  readonly rule: Rule;
  readonly step: Step;
}

const dayMs = 86_400_000;

/** What somebody may ask for now, in the order of the table. */
export function allowedTransitions(
  proposal: Proposal,
  who: Somebody,
  circumstances: Circumstances,
): ProposalState[] {
  const offered = transitionRules.filter(({ from, ...rule }) => {
    if (!from.includes(proposal.state)) return false;
    const acting = actingBy({ from, ...rule }, proposal, who);
    return (
      acting.some((doer) => fits(rule, proposal, doer, circumstances)) &&
      canBeMet(rule.needs, proposal, circumstances)
    );
  });
  return [...new Set(offered.map(({ asks }) => asks))];
}

/**
 * Takes a step of the table.
 * @throws DomainError `transition-not-allowed` with what has happened and what is allowed; `not-permitted` where it is for
 * somebody else; or what the step needs.
 */
export function takeStep(
  proposal: Proposal,
  who: Somebody,
  asked: Asked,
  circumstances: Circumstances,
): Taken {
  const rules = transitionRules.filter(
    ({ from, asks }) => from.includes(proposal.state) && asks === asked.to,
  );
  const refuse = (code: typeof errorCode.transitionNotAllowed | typeof errorCode.notPermitted) =>
    new DomainError(code, {
      ...{ id: proposal.id, to: asked.to, ...whatHappened(proposal) },
      allowedTransitions: allowedTransitions(proposal, who, circumstances),
    });
  if (rules.length === 0) throw refuse(errorCode.transitionNotAllowed);
  const own = rules.flatMap((rule) => actingBy(rule, proposal, who).map((doer) => ({ rule, doer })));
  if (own.length === 0) throw refuse(errorCode.notPermitted);
  const fitting = own.find(({ rule, doer }) => fits(rule, proposal, doer, circumstances));
  if (!fitting) throw refuse(errorCode.transitionNotAllowed);
  const { rule, doer } = fitting;
  meetNeeds(rule.needs, asked, proposal, circumstances);
  const step: Step = {
    ...{ ...doer, at: circumstances.now, asked: asked.to, from: proposal.state, to: rule.to },
    ...{ reason: asked.reason, comment: asked.comment, undone: null },
  };
  return { proposal: { ...proposal, ...after(proposal, step) }, rule, step };
}

/** The state, and who brought it there: what a loser of two decisions at once is told. */
export function whatHappened(proposal: Proposal): Record<string, unknown> {
  const last = standingSteps(proposal).at(-1);
  return {
    ...{ state: proposal.state, version: proposal.version },
    last: last ? { asked: last.asked, to: last.to, as: last.as, at: last.at.toISOString() } : null,
  };
}

function actingBy(rule: Rule, proposal: Proposal, { personId, capacities }: Somebody): Doer[] {
  const may = rule.by.flatMap((one) => standsFor(one, proposal));
  return capacities.filter((one) => may.includes(one)).map((as) => ({ as, personId }));
}

function fits({ when }: Pick<Rule, 'when'>, proposal: Proposal, doer: Doer, circumstances: Circumstances) {
  return when === undefined || holds(when, proposal, doer, circumstances);
}

/** What changes with a step, beside what its rule says. */
function after(proposal: Proposal, step: Step): Partial<Proposal> {
  const runs = step.to === 'proposed' && proposal.state !== 'proposed';
  return {
    ...{ version: proposal.version + 1, state: step.to, steps: [...proposal.steps, step] },
    ...(runs && { deadline: new Date(step.at.getTime() + proposal.answerDays * dayMs) }),
  };
}
