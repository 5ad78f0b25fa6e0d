import { type PartyReference } from '../party';
import { type MatchFilters, type SoughtKind } from './create-match-request';

/** A match request that keeps watching. Its id is that of the run that it was first answered with. */
export class SavedMatchRequest {
  id: string;
  name: string;
  party: PartyReference;
  seeks: SoughtKind[];
  limit: number;
  filters: MatchFilters;
  paused: boolean;
  createdAt: string;
}
