import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type ProfileChanged } from './profile-changed';

/** Every profile as its last event would tell it, for a read model that is rebuilt. */
export class ExportProfiles extends PageRequest {}

export const exportProfiles = defineRequest<ExportProfiles, Page<ProfileChanged>>(
  'city-profiles.v1.profile.export',
  ExportProfiles,
);
