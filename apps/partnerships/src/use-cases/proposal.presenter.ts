import { type Proposal as Shown, type ProposalStep } from '@puente/contracts';
import { type Proposal, type ProposalParty, type Step } from '../domain/proposal';

export function toProposal(proposal: Proposal): Shown {
  const { id, version, state, terms, runId, answerDays, deadline, createdAt } = proposal;
  return {
    ...{ id, version, state, runId, answerDays },
    proposer: toParty(proposal.proposer),
    recipient: toParty(proposal.recipient),
    format: terms.format,
    challenges: [...terms.challenges],
    message: { ...terms.message },
    deadline: deadline?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    history: proposal.steps.map(toStep),
  };
}

function toParty({ kind, id, name, country }: ProposalParty): Shown['proposer'] {
  return { kind, id, name, country };
}

/** Which person it was stays in the audit trail. */
function toStep({ at, as, asked, from, to, reason, comment }: Step): ProposalStep {
  return { at: at.toISOString(), ...{ as, asked, from, to, reason, comment } };
}
