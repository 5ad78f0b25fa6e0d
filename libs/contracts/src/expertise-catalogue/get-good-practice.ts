import { IsUUID } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type GoodPractice } from './good-practice';

export class GetGoodPractice {
  @IsUUID() id: string;
}

export const getGoodPractice = defineRequest<GetGoodPractice, GoodPractice>(
  'expertise-catalogue.v1.good-practice.get',
  GetGoodPractice,
);
