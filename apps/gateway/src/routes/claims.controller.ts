import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  type ActorReference,
  type Claim,
  type ClaimMessage,
  getCity,
  getClaim,
  requestClaim,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { slugOr, uuidOr } from './known-id';

/** That somebody acts for a city that nobody acts for yet. */
@Controller()
export class ClaimsController {
  constructor(private readonly client: RequestClient) {}

  /** Claims a city, for an admin to confirm */
  @Post('cities/:id/claim')
  @HttpCode(201)
  @MayCall('signed-in')
  async request(
    @CurrentActor() actor: ActorReference,
    @Param('id', slugOr(errorCode.cityNotFound)) city: string,
    @Body() body: ClaimMessage,
  ): Promise<Claim> {
    await this.client.send(getCity, { id: city });
    return this.client.send(requestClaim, { ...body, city, actor });
  }

  /** Shows a claim to its author and to admins */
  @Get('claims/:id')
  @MayCall('signed-in')
  get(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.claimNotFound)) id: string,
  ): Promise<Claim> {
    return this.client.send(getClaim, { actor, id });
  }
}
