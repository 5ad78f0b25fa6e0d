import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  type ActorReference,
  type DeclaredInterests,
  declareConflicts,
  getMe,
  type Me,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';

/** Oneself. */
@Controller('me')
export class MeController {
  constructor(private readonly client: RequestClient) {}

  /** Shows oneself, and whom one acts for */
  @Get()
  @MayCall('signed-in')
  get(@CurrentActor() actor: ActorReference): Promise<Me> {
    return this.client.send(getMe, { actor });
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
