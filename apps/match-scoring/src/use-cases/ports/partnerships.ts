import { type Partnership } from '../../domain/partnership';

/** The read model's table of partnerships, which every replica begins from. */
export interface Partnerships {
  /** Passes over a version older than the one held. */
  keep(partnership: Partnership): Promise<void>;
  versions(): Promise<PartnershipVersion[]>;
  all(): Promise<Partnership[]>;
}

export type PartnershipVersion = Pick<Partnership, 'id' | 'version'>;
