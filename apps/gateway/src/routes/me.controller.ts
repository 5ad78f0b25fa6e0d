import { Body, Controller, Delete, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import {
  type ActorReference,
  type DeclaredInterests,
  declareConflicts,
  type ErasureConfirmed,
  eraseMe,
  exportMe,
  getMe,
  type Me,
  type PersonExport,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { withoutSession } from '../access/cookies';
import { CurrentActor } from '../access/current-actor';
import { Identities } from '../access/identities';
import { MayCall } from '../access/may-call';

/** Oneself. */
@Controller('me')
export class MeController {
  constructor(
    private readonly client: RequestClient,
    private readonly identities: Identities,
  ) {}

  /** Shows oneself, and whom one acts for */
  @Get()
  @MayCall('signed-in')
  get(@CurrentActor() actor: ActorReference): Promise<Me> {
    return this.client.send(getMe, { actor });
  }

  /** Exports all that is held on oneself as a person with an account */
  @Get('export')
  @MayCall('signed-in')
  export(@CurrentActor() actor: ActorReference): Promise<PersonExport> {
    return this.client.send(exportMe, { actor });
  }

  /** Has oneself forgotten, for good; the password says that it is really them */
  @Delete()
  @HttpCode(204)
  @MayCall('signed-in')
  async erase(
    @CurrentActor() actor: ActorReference,
    @Body() body: ErasureConfirmed,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.client.send(eraseMe, { ...body, actor, address: request.ip });
    this.identities.forgetAll();
    withoutSession(reply);
  }

  /** Declares in which organisations one has an interest */
  @Put('conflicts')
  @MayCall('signed-in')
  async declareConflicts(
    @CurrentActor() actor: ActorReference,
    @Body() body: DeclaredInterests,
  ): Promise<DeclaredInterests> {
    const { organisations } = await this.client.send(declareConflicts, { ...body, actor });
    return { organisations: [...organisations] };
  }
}
