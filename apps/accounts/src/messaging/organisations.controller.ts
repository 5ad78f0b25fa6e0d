import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  acceptInvitation,
  AcceptInvitation as AcceptInvitationRequest,
  type Claim,
  decideClaim,
  DecideClaim as DecideClaimRequest,
  declareConflicts,
  DeclareConflicts as DeclareConflictsRequest,
  findActedFor,
  FindActedFor as FindActedForRequest,
  getClaim,
  GetClaim as GetClaimRequest,
  type Joined,
  listMembers,
  ListMembers as ListMembersRequest,
  type MemberFacts,
  type OrganisationReference,
  removeMember,
  RemoveMember as RemoveMemberRequest,
  requestClaim,
  RequestClaim as RequestClaimRequest,
  sendInvitation,
  SendInvitation as SendInvitationRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AcceptInvitation } from '../use-cases/accept-invitation';
import { DecideClaim } from '../use-cases/decide-claim';
import { DeclareConflicts } from '../use-cases/declare-conflicts';
import { FindActedFor } from '../use-cases/find-acted-for';
import { GetClaim } from '../use-cases/get-claim';
import { ListMembers } from '../use-cases/list-members';
import { RemoveMember } from '../use-cases/remove-member';
import { RequestClaim } from '../use-cases/request-claim';
import { SendInvitation } from '../use-cases/send-invitation';

@Controller()
export class OrganisationsController {
  constructor(
    private readonly inviting: SendInvitation,
    private readonly accepting: AcceptInvitation,
    private readonly listingMembers: ListMembers,
    private readonly removing: RemoveMember,
    private readonly claiming: RequestClaim,
    private readonly gettingClaim: GetClaim,
    private readonly decidingClaim: DecideClaim,
    private readonly declaring: DeclareConflicts,
    private readonly findingActedFor: FindActedFor,
  ) {}

  @Handles(sendInvitation)
  invite(@Payload() request: SendInvitationRequest): Promise<void> {
    return this.inviting.execute(request);
  }

  @Handles(acceptInvitation)
  accept(@Payload() request: AcceptInvitationRequest): Promise<Joined> {
    return this.accepting.execute(request);
  }

  @Handles(listMembers)
  listMembers(@Payload() request: ListMembersRequest): Promise<{ items: MemberFacts[] }> {
    return this.listingMembers.execute(request);
  }

  @Handles(removeMember)
  removeMember(@Payload() request: RemoveMemberRequest): Promise<void> {
    return this.removing.execute(request);
  }

  @Handles(requestClaim)
  claim(@Payload() request: RequestClaimRequest): Promise<Claim> {
    return this.claiming.execute(request);
  }

  @Handles(getClaim)
  getClaim(@Payload() request: GetClaimRequest): Promise<Claim> {
    return this.gettingClaim.execute(request);
  }

  @Handles(decideClaim)
  decideClaim(@Payload() request: DecideClaimRequest): Promise<Claim> {
    return this.decidingClaim.execute(request);
  }

  @Handles(declareConflicts)
  declareConflicts(
    @Payload() request: DeclareConflictsRequest,
  ): Promise<{ organisations: OrganisationReference[] }> {
    return this.declaring.execute(request);
  }

  @Handles(findActedFor)
  findActedFor(@Payload() request: FindActedForRequest): Promise<{ organisations: OrganisationReference[] }> {
    return this.findingActedFor.execute(request);
  }
}
