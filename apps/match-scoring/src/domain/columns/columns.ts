import { prepareCity } from '../vectors/city-vector';
import { type ConceptSpace } from '../vectors/concept-space';
import { type CityProfile, type StartUpProfile } from '../party-profile';
import { PartyRows } from './party-rows';
import { Postings } from './postings';
import { type PreparedStartUp, prepareStartUp } from '../vectors/start-up-vector';

/** The column, or twice as long a copy where the row would not fit. */
function roomFor(row: number, column: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  if (row < column.length) return column;
  const wider = new Float64Array(2 * column.length);
  wider.set(column);
  return wider;
}

/** Every city, laid out so that a request reads only what shares a concept with it. Profiles are canonical. */
export class CityColumns {
  readonly rows = new PartyRows<CityProfile>();
  readonly needs: Postings;
  readonly offers: Postings;
  readonly meets: Postings;
  /** Sum of weight x need, by row. */
  needSums = new Float64Array(64);
  /** NaN where not known. */
  populations = new Float64Array(64);

  constructor(private readonly space: ConceptSpace) {
    this.needs = new Postings(space.ids.length);
    this.offers = new Postings(space.ids.length);
    this.meets = new Postings(space.ids.length);
  }

  /** Enters a profile in place of the one held. */
  upsert(profile: CityProfile): void {
    this.remove(profile.id);
    const row = this.rows.put(profile);
    const { vector } = prepareCity(this.space, profile);
    this.needs.add(row, vector.need);
    this.offers.add(row, vector.offer);
    this.meets.add(row, vector.meets);
    this.needSums = roomFor(row, this.needSums);
    this.populations = roomFor(row, this.populations);
    this.needSums[row] = vector.needSum;
    this.populations[row] = profile.population ?? NaN;
  }

  remove(id: string): void {
    const row = this.rows.find(id);
    const held = row === undefined ? undefined : this.rows.profile(row);
    if (row === undefined || !held) return;
    const { vector } = prepareCity(this.space, held);
    this.needs.remove(row, vector.need);
    this.offers.remove(row, vector.offer);
    this.meets.remove(row, vector.meets);
    this.rows.release(id);
  }
}

/** Every start-up: what meets a need by concept, and the solutions of each row. Profiles are canonical. */
export class StartUpColumns {
  readonly rows = new PartyRows<StartUpProfile>();
  readonly meets: Postings;
  private readonly preparedRows: (PreparedStartUp | undefined)[] = [];

  constructor(private readonly space: ConceptSpace) {
    this.meets = new Postings(space.ids.length);
  }

  /** Enters a profile in place of the one held. */
  upsert(profile: StartUpProfile): void {
    this.remove(profile.id);
    const row = this.rows.put(profile);
    const prepared = prepareStartUp(this.space, profile);
    this.meets.add(row, prepared.vector.meets);
    this.preparedRows[row] = prepared;
  }

  remove(id: string): void {
    const row = this.rows.find(id);
    const held = row === undefined ? undefined : this.preparedRows[row];
    if (row === undefined || !held) return;
    this.meets.remove(row, held.vector.meets);
    this.preparedRows[row] = undefined;
    this.rows.release(id);
  }

  prepared(row: number): PreparedStartUp {
    return this.preparedRows[row]!;
  }
}
