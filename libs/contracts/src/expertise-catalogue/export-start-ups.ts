import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type StartUpChanged } from './start-up-changed';

/** Every start-up as its last event would tell it, for a read model that is rebuilt. */
export class ExportStartUps extends PageRequest {}

export const exportStartUps = defineRequest<ExportStartUps, Page<StartUpChanged>>(
  'expertise-catalogue.v1.start-up.export',
  ExportStartUps,
);
