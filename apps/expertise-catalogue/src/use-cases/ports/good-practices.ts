import { type PartyKind } from '@puente/kernel';
import { type GoodPractice } from '../../domain/good-practice';
import { type PageOf } from './page-of';

export interface GoodPracticeFilter {
  readonly partyKind?: PartyKind | undefined;
  readonly partyId?: string | undefined;
  readonly challenge?: string | undefined;
  readonly theme?: string | undefined;
}

export interface GoodPracticeAction {
  readonly action: string;
  readonly personId: string;
  readonly occurredAt: Date;
}

export interface GoodPractices {
  find(id: string): Promise<GoodPractice | null>;
  list(filter: GoodPracticeFilter, limit: number, cursor: string | undefined): Promise<PageOf<GoodPractice>>;
  /** Changes one good practice under a lock, in one transaction with the events that tell of it. */
  change(
    id: string,
    change: (goodPractice: GoodPractice | null) => GoodPractice,
    action: GoodPracticeAction,
  ): Promise<GoodPractice>;
}
