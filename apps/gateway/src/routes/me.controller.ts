import { Body, Controller, Delete, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import {
  type ActorReference,
  type AuditEntryFacts,
  type DeclaredInterests,
  declareConflicts,
  type ErasureConfirmed,
  eraseMe,
  exportMe,
  getMe,
  listAuditEntries,
  listNotifications,
  type Me,
  type NotificationFacts,
  type PersonExport,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { allPages } from '../all-pages';
import { withoutSession } from '../access/cookies';
import { CurrentActor } from '../access/current-actor';
import { Identities } from '../access/identities';
import { MayCall } from '../access/may-call';

/** Lists may be longer than a message. */
interface MeExported extends PersonExport {
  /** The newest first. */
  readonly notifications: readonly NotificationFacts[];
  /** As the audit trail has them: they stay when one is forgotten, and lead to nobody then. */
  readonly actions: readonly AuditEntryFacts[];
}

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

  /** Exports all that is held on oneself as a person with an account, with what one was told and what one did */
  @Get('export')
  @MayCall('signed-in')
  async export(@CurrentActor() actor: ActorReference): Promise<MeExported> {
    const { personId } = actor;
    const held = await this.client.send(exportMe, { actor });
    const notifications = await allPages((page) => this.client.send(listNotifications, { ...page, actor }));
    const actions = await allPages((page) =>
      this.client.send(listAuditEntries, { ...page, actor, personId }),
    );
    return { ...held, notifications, actions };
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
