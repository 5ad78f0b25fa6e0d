import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  claimByContactLink,
  ClaimByContactLink as ClaimByContactLinkRequest,
  type ContactLinkFacts,
  createContactLink,
  CreateContactLink as CreateContactLinkRequest,
  type Joined,
  resolveContactLink,
  ResolveContactLink as ResolveContactLinkRequest,
  useContactLink,
  UseContactLink as UseContactLinkRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ClaimByContactLink } from '../use-cases/claim-by-contact-link';
import { CreateContactLink } from '../use-cases/create-contact-link';
import { ResolveContactLink } from '../use-cases/resolve-contact-link';
import { UseContactLink } from '../use-cases/use-contact-link';

@Controller()
export class ContactLinksController {
  constructor(
    private readonly creating: CreateContactLink,
    private readonly resolving: ResolveContactLink,
    private readonly using: UseContactLink,
    private readonly claiming: ClaimByContactLink,
  ) {}

  @Handles(createContactLink)
  create(@Payload() request: CreateContactLinkRequest): Promise<{ sentAt: string }> {
    return this.creating.execute(request);
  }

  @Handles(resolveContactLink)
  resolve(@Payload() request: ResolveContactLinkRequest): Promise<ContactLinkFacts> {
    return this.resolving.execute(request);
  }

  @Handles(useContactLink)
  use(@Payload() request: UseContactLinkRequest): Promise<ContactLinkFacts> {
    return this.using.execute(request);
  }

  @Handles(claimByContactLink)
  claim(@Payload() request: ClaimByContactLinkRequest): Promise<Joined> {
    return this.claiming.execute(request);
  }
}
