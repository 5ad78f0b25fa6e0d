import { DomainError, errorCode } from '@puente/kernel';
import { sideOf } from './capacity';
import { type Capacity, type Somebody } from './doer';
import { isEditedSinceLastStep } from './edit-proposal';
import { type Proposal, type Step, type Undoing } from './proposal';
import { undoReasons } from './reasons';
import { standingSteps } from './situations';
import { ruleOf } from './rule-of';

const undoDaysMax = 14;
const dayMs = 86_400_000;

export interface UndoCircumstances {
  readonly now: Date;
  readonly hasConflict: boolean;
}

/** The decision that somebody may take back now; null where there is none. */
export function undoable(proposal: Proposal, who: Somebody, circumstances: UndoCircumstances): Step | null {
  const last = standingSteps(proposal).at(-1);
  return last && refusal(proposal, last, who, circumstances) === null ? last : null;
}

/**
 * Takes the last decision back: the case is where it was before. Whoever decided may do so, or another of their side or of the
 * programme, within 14 days. The clock of an answer stood still meanwhile.
 * @throws DomainError `undo-not-possible` with why; `not-permitted`; `conflict-of-interest`; `reason-required`
 */
export function undoDecision(
  proposal: Proposal,
  who: Somebody,
  reason: string,
  circumstances: UndoCircumstances,
): { readonly proposal: Proposal; readonly step: Step; readonly undoing: Undoing } {
  const last = standingSteps(proposal).at(-1);
  if (!last || last.from === null) throw notPossible(proposal, 'nothing-decided');
  const failure = refusal(proposal, last, who, circumstances);
  if (failure === errorCode.conflictOfInterest || failure === errorCode.notPermitted)
    throw new DomainError(failure, { id: proposal.id });
  if (failure !== null) throw notPossible(proposal, failure);
  if (!(undoReasons as readonly string[]).includes(reason))
    throw new DomainError(errorCode.reasonRequired, { reasons: undoReasons });
  const undoing: Undoing = {
    ...{ as: actsAs(last, who) ?? last.as, personId: who.personId },
    ...{ at: circumstances.now, reason },
  };
  const stoodStillMs = circumstances.now.getTime() - last.at.getTime();
  const isAnswerAwaited = last.from === 'proposed' && proposal.deadline !== null;
  return {
    proposal: {
      ...proposal,
      ...{ version: proposal.version + 1, state: last.from },
      steps: proposal.steps.map((step) => (step === last ? { ...step, undone: undoing } : step)),
      ...(isAnswerAwaited && { deadline: new Date((proposal.deadline?.getTime() ?? 0) + stoodStillMs) }),
      ...(last.to === 'declined' && { alternatives: [] }),
    },
    step: last,
    undoing,
  };
}

type Refusal =
  | ('nothing-decided' | 'too-late' | 'edited-since')
  | typeof errorCode.notPermitted
  | typeof errorCode.conflictOfInterest;

function refusal(
  proposal: Proposal,
  last: Step,
  who: Somebody,
  { now, hasConflict }: UndoCircumstances,
): Refusal | null {
  if (ruleOf(last)?.isDecision !== true) return 'nothing-decided';
  if (actsAs(last, who) === null) return errorCode.notPermitted;
  if (last.as === 'admin' && hasConflict) return errorCode.conflictOfInterest;
  // Approvals given before would hold for what nobody had read then.
  if (isEditedSinceLastStep(proposal)) return 'edited-since';
  return now.getTime() - last.at.getTime() > undoDaysMax * dayMs ? 'too-late' : null;
}

/** What a link's holder decided, its side takes back. */
function actsAs({ as }: Step, { capacities }: Somebody): Capacity | null {
  const needed = as === 'contact-link' ? sideOf(as) : as;
  return capacities.find((one) => one === needed) ?? null;
}

function notPossible({ id, state }: Proposal, why: string): DomainError {
  return new DomainError(errorCode.undoNotPossible, { id, state, why });
}
