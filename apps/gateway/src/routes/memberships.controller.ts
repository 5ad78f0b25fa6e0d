import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  type ActorReference,
  getCity,
  listMembers,
  type MemberFacts,
  type Page,
  removeMember,
  sendInvitation,
} from '@puente/contracts';
import {
  DomainError,
  errorCode,
  type OrganisationKind,
  organisationKinds,
  type OrganisationRef,
} from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { Identities } from '../access/identities';
import { MayCall } from '../access/may-call';
import { slugOr, uuidOr } from './known-id';

/** Who is asked to join. */
export interface Invited {
  readonly kind: OrganisationKind;
  readonly email: string;
}

/** Of which kind the organisation of this id is. */
export interface OfKind {
  readonly kind: OrganisationKind;
}

/** Who acts for a city, a start-up or the programme. */
@Controller('organisations')
export class MembershipsController {
  constructor(
    private readonly client: RequestClient,
    private readonly identities: Identities,
  ) {}

  /** Invites somebody by letter to act for an organisation too */
  @Post(':id/invitations')
  @HttpCode(202)
  @MayCall('officer', 'founder', 'admin')
  async invite(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.organisationNotFound)) id: string,
    @Body() { kind, ...body }: Invited,
  ): Promise<void> {
    if (kind === 'city') await this.client.send(getCity, { id });
    await this.client.send(sendInvitation, { ...body, organisation: { kind, id }, actor });
  }

  /** Lists who acts for an organisation */
  @Get(':id/members')
  @MayCall('officer', 'founder', 'admin')
  async list(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.organisationNotFound)) id: string,
    @Query() { kind }: OfKind,
  ): Promise<Page<MemberFacts>> {
    const organisation = organisationOf(kind, id);
    const { items } = await this.client.send(listMembers, { actor, organisation });
    return { items: [...items], nextCursor: null };
  }

  /** Removes a member of an organisation, or leaves it */
  @Delete(':id/members/:personId')
  @HttpCode(204)
  @MayCall('officer', 'founder', 'admin')
  async remove(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.organisationNotFound)) id: string,
    @Param('personId', uuidOr(errorCode.memberNotFound)) personId: string,
    @Query() { kind }: OfKind,
  ): Promise<void> {
    await this.client.send(removeMember, { actor, organisation: organisationOf(kind, id), personId });
    this.identities.forgetAll();
  }
}

/** An id of no kind is nobody's. @throws DomainError `organisation-not-found` */
function organisationOf(kind: OrganisationKind, id: string): OrganisationRef {
  if (!organisationKinds.includes(kind)) throw new DomainError(errorCode.organisationNotFound, { id });
  return { kind, id };
}
