import { type DeclineByContactLink as Request, type ProposalByLink } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { deedOf } from '../domain/deed';
import { withoutPerson } from '../domain/situations';
import { takeStep } from '../domain/take-step';
import { type CaseFiles } from './case-files';
import { type CasesByLink } from './cases-by-link';
import { type ContactLinks } from './ports/contact-links';
import { type Rankings } from './ports/rankings';
import { toProposalByLink } from './proposal.presenter';
import { withAlternatives } from './with-alternatives';

const holder = { personId: null, capacities: ['contact-link'] } as const;

export class DeclineByContactLink {
  constructor(
    private readonly cases: CasesByLink,
    private readonly files: CaseFiles,
    private readonly links: ContactLinks,
    private readonly rankings: Rankings,
    private readonly clock: Clock,
  ) {}

  /** The link is used up last: a crash before leaves it to be declined by again, which the case then refuses. */
  async execute({ token, ...said }: Request): Promise<ProposalByLink> {
    const before = await this.cases.open(token);
    const asked = { to: 'declined', reason: said.reason ?? null, comment: said.comment ?? null } as const;
    const taken = await withAlternatives(
      takeStep(before, holder, asked, withoutPerson(this.clock.now())),
      this.rankings,
    );
    await this.files.keep(before, taken.proposal, deedOf(taken));
    await this.links.useUp(token);
    return toProposalByLink(taken.proposal);
  }
}
