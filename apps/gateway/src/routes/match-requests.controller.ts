import { Body, Controller, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  type CreateMatchRequest,
  createMatchRequest,
  readRun,
  replayRun,
  type RunReplayed,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply } from 'fastify';
import { joinTextParts } from '../text-parts';

/** Runs are handed through as the text they are stored as: not a byte is changed on the way. */
@Controller()
export class MatchRequestsController {
  constructor(private readonly client: RequestClient) {}

  @Post('match-requests')
  @HttpCode(201)
  @Header('content-type', 'application/json; charset=utf-8')
  async create(
    @Body() body: CreateMatchRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { runId, first } = await this.client.send(createMatchRequest, body);
    void reply.header('location', `/api/v1/runs/${runId}`);
    return joinTextParts((index) => this.client.send(readRun, { id: runId, index }), first);
  }

  @Get('runs/:id')
  @Header('content-type', 'application/json; charset=utf-8')
  get(@Param('id') id: string): Promise<string> {
    return joinTextParts((index) => this.client.send(readRun, { id, index }));
  }

  @Post('runs/:id/replay')
  @HttpCode(200)
  replay(@Param('id') id: string): Promise<RunReplayed> {
    return this.client.send(replayRun, { id });
  }
}
