import { IsUUID } from 'class-validator';
import { defineRequest } from '../request-contract';

export class ReplayRun {
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
