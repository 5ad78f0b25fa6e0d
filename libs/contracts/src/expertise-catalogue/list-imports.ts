import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type ImportSummary } from './get-import';

/** Newest first. */
export class ListImports extends PageRequest {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const listImports = defineRequest<ListImports, Page<ImportSummary>>(
  'expertise-catalogue.v1.import.list',
  ListImports,
);
