import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type PartyKind, partyKinds } from '@puente/kernel';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type GoodPractice } from './good-practice';

/** By title; of one party, or about one theme or challenge, where named. */
export class ListGoodPractices extends PageRequest {
  @IsOptional() @IsIn(partyKinds) partyKind?: PartyKind;
  @IsOptional() @IsString() @MaxLength(120) partyId?: string;
  @IsOptional() @IsString() @MaxLength(120) challenge?: string;
  @IsOptional() @IsString() @MaxLength(60) theme?: string;
}

export const listGoodPractices = defineRequest<ListGoodPractices, Page<GoodPractice>>(
  'expertise-catalogue.v1.good-practice.list',
  ListGoodPractices,
);
