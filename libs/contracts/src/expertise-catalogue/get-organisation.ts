import { IsString, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type Organisation } from './organisation';

export class GetOrganisation {
  @IsString() @MaxLength(120) id: string;
}

export const getOrganisation = defineRequest<GetOrganisation, Organisation>(
  'expertise-catalogue.v1.organisation.get',
  GetOrganisation,
);
