import { type Schema } from '../../api/client';
import { actsFor, isAdmin, type Session } from '../../session/session';
import { type Side, turnOf } from './turn';

type Summary = Schema<'ProposalSummary'>;

/** Whether the person who looks at a case is among those who have to act. */
export function isTurnOf(session: Session, proposal: Summary): boolean {
  const turn = turnOf(proposal);
  switch (turn) {
    case 'nobody':
      return false;
    case 'programme':
      return (
        isAdmin(session) &&
        (proposal.state === 'awaiting-contact' || proposal.allowedTransitions.includes('approved'))
      );
    case 'sides':
      return sidesOf(session, proposal).length > 0;
    case 'proposer':
    case 'recipient':
      return actsFor(session, proposal[turn]);
  }
}

/** The sides of a case that a person acts for. */
export function sidesOf(session: Session, proposal: Pick<Summary, Side>): Side[] {
  return (['proposer', 'recipient'] as const).filter((side) => actsFor(session, proposal[side]));
}
