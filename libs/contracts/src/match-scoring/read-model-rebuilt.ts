import { IsInt, IsUUID, Min } from 'class-validator';
import { defineEvent } from '../event-contract';

/** The read model's tables were filled anew from the owners: each replica renews its memory from them. */
export class ReadModelRebuilt {
  /** Of this rebuild: a replica that has heard of it renews once. */
  @IsUUID() rebuildId: string;
  @IsInt() @Min(0) cities: number;
  @IsInt() @Min(0) startUps: number;
}

export const readModelRebuilt = defineEvent('match-scoring.v1.event.read-model-rebuilt', ReadModelRebuilt);
