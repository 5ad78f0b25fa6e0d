import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type PartnershipChanged } from './partnership-changed';

/** Every partnership as its last event would tell it, for a read model that is rebuilt. */
export class ExportPartnerships extends PageRequest {}

export const exportPartnerships = defineRequest<ExportPartnerships, Page<PartnershipChanged>>(
  'partnerships.v1.partnership.export',
  ExportPartnerships,
);
