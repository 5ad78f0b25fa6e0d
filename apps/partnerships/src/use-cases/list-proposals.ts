import { type ListProposals as Request, type Page, type ProposalSummary } from '@puente/contracts';
import { DomainError, errorCode, isAdmin } from '@puente/kernel';
import { type CircumstancesOf } from './circumstances-of';
import { type Proposals } from './ports/proposals';
import { toSummary } from './proposal.presenter';

const itemsUnsaid = 50;

/** Of whom acts for nobody, an empty list. */
export class ListProposals {
  constructor(
    private readonly proposals: Proposals,
    private readonly circumstances: CircumstancesOf,
  ) {}

  async execute({ actor, box, state, limit = itemsUnsaid, cursor }: Request): Promise<Page<ProposalSummary>> {
    if (box === 'review' && !isAdmin(actor)) throw new DomainError(errorCode.notPermitted, { box });
    const { items, nextCursor } = await this.proposals.list(
      { organisations: actor.memberships, seesAll: isAdmin(actor), box: box ?? null, state: state ?? null },
      limit,
      cursor,
    );
    const around = await this.circumstances.showingEach(actor, items);
    return { items: items.map((one) => toSummary(one, actor, around(one))), nextCursor };
  }
}
