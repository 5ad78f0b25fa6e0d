import { type Page } from '@puente/contracts';
import { type Proposal } from '../../domain/proposal';

/** Cases that are partnerships. */
export interface Partnerships {
  /** Every one, by id. */
  all(limit: number, cursor: string | undefined): Promise<Page<Proposal>>;
}
