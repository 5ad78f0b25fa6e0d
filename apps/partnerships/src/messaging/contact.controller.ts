import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  ContactRecipient as ContactRecipientRequest,
  contactRecipient,
  DeclineByContactLink as DeclineByContactLinkRequest,
  declineByContactLink,
  type ProposalByLink,
  ReadByContactLink as ReadByContactLinkRequest,
  readByContactLink,
  type RecipientContacted,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ContactRecipient } from '../use-cases/contact-recipient';
import { DeclineByContactLink } from '../use-cases/decline-by-contact-link';
import { ReadByContactLink } from '../use-cases/read-by-contact-link';

@Controller()
export class ContactController {
  constructor(
    private readonly contacting: ContactRecipient,
    private readonly reading: ReadByContactLink,
    private readonly declining: DeclineByContactLink,
  ) {}

  @Handles(contactRecipient)
  contact(@Payload() request: ContactRecipientRequest): Promise<RecipientContacted> {
    return this.contacting.execute(request);
  }

  @Handles(readByContactLink)
  read(@Payload() request: ReadByContactLinkRequest): Promise<ProposalByLink> {
    return this.reading.execute(request);
  }

  @Handles(declineByContactLink)
  decline(@Payload() request: DeclineByContactLinkRequest): Promise<ProposalByLink> {
    return this.declining.execute(request);
  }
}
