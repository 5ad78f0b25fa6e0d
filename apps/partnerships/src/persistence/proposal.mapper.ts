import { type Proposal } from '../domain/proposal';
import { type ProposalContent, type ProposalRow } from './proposal.row';

export function toProposalRow(proposal: Proposal): ProposalRow {
  const { id, version, state, deadline, createdAt, ...content } = proposal;
  const { proposer, recipient } = proposal;
  return {
    ...{ id, version, state, deadline, createdAt, content },
    ...{ proposerKind: proposer.kind, proposerId: proposer.id },
    ...{ recipientKind: recipient.kind, recipientId: recipient.id },
  };
}

export function fromProposalRow({ id, version, state, deadline, createdAt, content }: ProposalRow): Proposal {
  return { ...revived(content), id, version, state, deadline, createdAt };
}

/** JSON has no dates: each member that is one is made one again. */
function revived(content: ProposalContent): ProposalContent {
  return {
    ...content,
    contactedAt: content.contactedAt && new Date(content.contactedAt),
    steps: content.steps.map((step) => ({
      ...dated(step),
      undone: step.undone && dated(step.undone),
    })),
    questions: content.questions.map((question) => ({
      ...dated(question),
      answer: question.answer && dated(question.answer),
    })),
    counterProposals: content.counterProposals.map(dated),
  };
}

function dated<Dated extends { readonly at: Date }>(one: Dated): Dated {
  return { ...one, at: new Date(one.at) };
}
