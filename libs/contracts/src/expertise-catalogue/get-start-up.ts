import { IsString, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type StartUp } from './start-up';

export class GetStartUp {
  @IsString() @MaxLength(120) id: string;
}

export const getStartUp = defineRequest<GetStartUp, StartUp>(
  'expertise-catalogue.v1.start-up.get',
  GetStartUp,
);
