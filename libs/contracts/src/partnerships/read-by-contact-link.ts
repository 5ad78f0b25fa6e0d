import { LinkToken } from '../accounts/confirm-person';
import { type NamedParty } from '../party';
import { defineRequest } from '../request-contract';
import { type ProposalMessage } from './proposal';

/** A case as the holder of a letter sees it: what is proposed, and how to say no. */
export class ProposalByLink {
  proposer: NamedParty;
  recipient: NamedParty;
  format: string;
  challenges: string[];
  message: ProposalMessage;
  state: string;
  deadline: string | null;
  /** Of which one is given with a no. */
  declineReasons: string[];
}

export class ReadByContactLink extends LinkToken {}

/** @throws `link-not-found` where it is used, or too old */
export const readByContactLink = defineRequest<ReadByContactLink, ProposalByLink>(
  'partnerships.v1.proposal.read-by-contact-link',
  ReadByContactLink,
);
