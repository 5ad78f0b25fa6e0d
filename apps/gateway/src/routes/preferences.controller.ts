import { Body, Controller, Get, Put } from '@nestjs/common';
import { type ActorReference, getPreferences, type PreferenceFacts, setPreferences } from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';

/** How one wants to hear of things. */
@Controller('me/preferences')
export class PreferencesController {
  constructor(private readonly client: RequestClient) {}

  /** Shows in which language letters come, and of what */
  @Get()
  @MayCall('signed-in')
  get(@CurrentActor() actor: ActorReference): Promise<PreferenceFacts> {
    return this.client.send(getPreferences, { actor });
  }

  /** Sets in which language letters come, and of what */
  @Put()
  @MayCall('signed-in')
  set(@CurrentActor() actor: ActorReference, @Body() body: PreferenceFacts): Promise<PreferenceFacts> {
    return this.client.send(setPreferences, { ...body, actor });
  }
}
