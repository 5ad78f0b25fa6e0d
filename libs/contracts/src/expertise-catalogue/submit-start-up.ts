import { IsString, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

/** Publishes a draft that is complete: it has a description and at least one solution. */
export class SubmitStartUp {
  @IsString() @MaxLength(120) id: string;
}

export const submitStartUp = defineRequest<SubmitStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.submit',
  SubmitStartUp,
);
