import { canonicalProfile } from '../canonical/canonical-profile';
import { CityColumns, rowsPerBlockDefault, StartUpColumns } from './columns';
import { type ConceptSpace } from '../vectors/concept-space';
import { type MatchedKind, type PartyProfile } from '../party-profile';
import { Workspace } from './workspace';

/** The read model in memory, built for one concept space: a new version of the concept weights means a new index. */
export class PartnerIndex {
  readonly cities: CityColumns;
  readonly startUps: StartUpColumns;
  readonly workspace: Workspace;

  /** Rows per block: 65,536 at most. */
  constructor(
    readonly space: ConceptSpace,
    rowsPerBlock = rowsPerBlockDefault,
  ) {
    this.cities = new CityColumns(space, rowsPerBlock);
    this.startUps = new StartUpColumns(space, rowsPerBlock);
    this.workspace = new Workspace(rowsPerBlock);
  }

  /** How many parties of a kind are held. */
  count(kind: MatchedKind): number {
    return kind === 'city' ? this.cities.rows.parties : this.startUps.rows.parties;
  }

  /** The canonical profile held, if any. */
  get(kind: MatchedKind, id: string): PartyProfile | undefined {
    const { rows } = kind === 'city' ? this.cities : this.startUps;
    const row = rows.find(id);
    return row === undefined ? undefined : rows.profile(row);
  }

  /** Takes a profile in, whatever the order of its parts. False, and no change, where a later version is held already. */
  upsert(profile: PartyProfile): boolean {
    const held = this.get(profile.kind, profile.id);
    if (held && held.version > profile.version) return false;
    const canonical = canonicalProfile(profile);
    if (canonical.kind === 'city') this.cities.upsert(canonical);
    else this.startUps.upsert(canonical);
    return true;
  }

  remove(kind: MatchedKind, id: string): void {
    if (kind === 'city') this.cities.remove(id);
    else this.startUps.remove(id);
  }
}
