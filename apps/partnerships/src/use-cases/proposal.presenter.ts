import { type Proposal as Shown, type ProposalStep } from '@puente/contracts';
import { type Actor } from '@puente/kernel';
import { capacitiesOf } from '../domain/capacity';
import { type Proposal, type ProposalParty, type Step } from '../domain/proposal';
import { approvalsNeeded, approvalsOf, type Circumstances } from '../domain/situations';
import { allowedTransitions } from '../domain/take-step';

/** A case as who asks may see it. */
export function toProposal(proposal: Proposal, actor: Actor, around: Circumstances): Shown {
  const { id, version, state, terms, runId, answerDays, deadline, createdAt, awaits } = proposal;
  const capacities = capacitiesOf(actor, proposal);
  const isOfProposer = capacities.includes('proposer') || capacities.includes('admin');
  return {
    ...{ id, version, state, runId, answerDays, awaits },
    proposer: toParty(proposal.proposer),
    recipient: toParty(proposal.recipient),
    format: terms.format,
    challenges: [...terms.challenges],
    message: { ...terms.message },
    deadline: deadline?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    allowedTransitions: allowedTransitions(proposal, { personId: actor.personId, capacities }, around),
    approvals: toApprovals(proposal),
    history: proposal.steps.map(toStep),
    // Who else ranks high with the proposer is nothing to the other side.
    alternatives: isOfProposer ? proposal.alternatives.map(toAlternative) : [],
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
