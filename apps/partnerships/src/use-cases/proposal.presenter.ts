import {
  type Proposal as Shown,
  type ProposalByLink,
  type ProposalQuestion,
  type ProposalStep,
  type ProposalSummary,
} from '@puente/contracts';
import { type Actor } from '@puente/kernel';
import { somebodyOf } from '../domain/capacity';
import { mayEdit } from '../domain/edit-proposal';
import {
  type CounterProposal,
  type Proposal,
  type ProposalParty,
  type Question,
  type Step,
} from '../domain/proposal';
import { approvalsNeeded, approvalsOf, type Circumstances } from '../domain/situations';
import { allowedTransitions } from '../domain/take-step';
import { declineReasons } from '../domain/reasons';
import { undoable } from '../domain/undo-decision';

/** A case as who asks may see it in a list. */
export function toSummary(proposal: Proposal, actor: Actor, around: Circumstances): ProposalSummary {
  const { id, version, state, terms, runId, answerDays, deadline, createdAt, awaits } = proposal;
  return {
    ...{ id, version, state, runId, answerDays, awaits },
    proposer: toParty(proposal.proposer),
    recipient: toParty(proposal.recipient),
    format: terms.format,
    challenges: [...terms.challenges],
    deadline: deadline?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    allowedTransitions: allowedTransitions(proposal, somebodyOf(actor, proposal), around),
    approvals: toApprovals(proposal),
  };
}

/** A case as who asks may see it. */
export function toProposal(proposal: Proposal, actor: Actor, around: Circumstances): Shown {
  const who = somebodyOf(actor, proposal);
  const isOfProposer = who.capacities.some((one) => one === 'proposer' || one === 'admin');
  return {
    ...toSummary(proposal, actor, around),
    message: { ...proposal.terms.message },
    canEdit: mayEdit(proposal, who),
    canUndo: undoable(proposal, who, around) !== null,
    history: proposal.steps.map(toStep),
    questions: proposal.questions.map(toQuestion),
    counterProposals: proposal.counterProposals.map(toCounterProposal),
    // Who else ranks high with the proposer is nothing to the other side.
    alternatives: isOfProposer ? proposal.alternatives.map(toAlternative) : [],
  };
}

/** A case as whoever holds a letter may see it. */
export function toProposalByLink(proposal: Proposal): ProposalByLink {
  const { proposer, recipient, state, deadline, terms } = proposal;
  return {
    ...{ proposer: toParty(proposer), recipient: toParty(recipient), state },
    ...{ format: terms.format, challenges: [...terms.challenges], message: { ...terms.message } },
    ...{ deadline: deadline?.toISOString() ?? null, declineReasons: [...declineReasons] },
  };
}

export function toQuestion({ id, at, as, text, answer }: Question): ProposalQuestion {
  return {
    ...{ id, at: at.toISOString(), as, text },
    answer: answer && { at: answer.at.toISOString(), as: answer.as, text: answer.text },
  };
}

function toCounterProposal({ at, as, replaced }: CounterProposal): Shown['counterProposals'][number] {
  const { format, challenges, message } = replaced;
  return {
    ...{ at: at.toISOString(), as },
    replaced: { format, challenges: [...challenges], message: { ...message } },
  };
}

function toParty({ kind, id, name, country }: ProposalParty): Shown['proposer'] {
  return { kind, id, name, country };
}

function toAlternative({
  party,
  rank,
  score,
}: Proposal['alternatives'][number]): Shown['alternatives'][number] {
  return { party: toParty(party), rank, score };
}

function toApprovals(proposal: Proposal): string | null {
  const given = approvalsOf(proposal).length;
  return given === 0 ? null : `${given} of ${approvalsNeeded}`;
}

/** Which person it was stays in the audit trail. */
function toStep({ at, as, asked, from, to, reason, comment, undone }: Step): ProposalStep {
  return {
    ...{ at: at.toISOString(), as, asked, from, to, reason, comment },
    undone: undone && { at: undone.at.toISOString(), as: undone.as, reason: undone.reason },
  };
}
