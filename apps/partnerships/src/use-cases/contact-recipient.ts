import { type ContactRecipient as Request, type RecipientContacted } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { whatHappened } from '../domain/take-step';
import { type CaseFiles } from './case-files';
import { type ContactLinks } from './ports/contact-links';

const dayMs = 86_400_000;
/** The link outlives the deadline, which runs from a delivery that nobody knows yet. */
const daysOfThePost = 14;

/** The case goes on by itself when the letter has left. */
export class ContactRecipient {
  constructor(
    private readonly files: CaseFiles,
    private readonly links: ContactLinks,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id, email, language }: Request): Promise<RecipientContacted> {
    const proposal = await this.files.open(actor, id);
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted, { id });
    const { state, contactedAt, answerDays } = proposal;
    const isAwaited = state === 'awaiting-contact' || (state === 'proposed' && contactedAt !== null);
    if (!isAwaited) throw new DomainError(errorCode.transitionNotAllowed, { id, ...whatHappened(proposal) });
    const expiresAt = new Date(this.clock.now().getTime() + (answerDays + daysOfThePost) * dayMs);
    return { sentAt: await this.links.send(actor, proposal, { email, language, expiresAt }) };
  }
}
