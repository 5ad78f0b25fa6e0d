import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

export class ReplayRun {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** `identical` says whether recomputing from the stored inputs gave the stored bytes; `code` why it could not. */
export class RunReplayed {
  runId: string;
  identical: boolean;
  code: 'engine-changed' | null;
  inputHash: string;
  outputHash: string;
}

export const replayRun = defineRequest<ReplayRun, RunReplayed>('match-scoring.v1.run.replay', ReplayRun);
