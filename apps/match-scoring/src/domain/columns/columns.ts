import { type PreparedCity, prepareCity } from '../vectors/city-vector';
import { type ConceptSpace } from '../vectors/concept-space';
import { type CityProfile, type StartUpProfile } from '../party-profile';
import { NamedRows } from './named-rows';
import { PartyRows } from './party-rows';
import { Postings } from './postings';
import { type PreparedStartUp, prepareStartUp } from '../vectors/start-up-vector';

/** Four sums a row for so many rows take half a megabyte: they stay in a core's own cache. A place fits in 16 bits. */
export const rowsPerBlockDefault = 16_384;

/** The columns of so many cities, by their place in the block. */
export class CityBlock {
  readonly needs: Postings;
  readonly offers: Postings;
  readonly meets: Postings;
  /** Sum of weight x need. */
  readonly needSums: Float64Array;
  /** NaN where not known. */
  readonly populations: Float64Array;

  constructor(concepts: number, rows: number) {
    this.needs = new Postings(concepts);
    this.offers = new Postings(concepts);
    this.meets = new Postings(concepts);
    this.needSums = new Float64Array(rows);
    this.populations = new Float64Array(rows);
  }

  put(place: number, { profile, vector }: PreparedCity): void {
    this.needs.add(place, vector.need);
    this.offers.add(place, vector.offer);
    this.meets.add(place, vector.meets);
    this.needSums[place] = vector.needSum;
    this.populations[place] = profile.population ?? NaN;
  }

  clear(place: number): void {
    this.needs.remove(place);
    this.offers.remove(place);
    this.meets.remove(place);
    this.needSums[place] = 0;
  }
}

/** Every city, laid out so that a request reads only what shares a concept with it. Profiles are canonical. */
export class CityColumns {
  readonly rows = new PartyRows<CityProfile>();
  readonly blocks: CityBlock[] = [];
  readonly networks = new NamedRows();
  /** By the country that a city prefers partners from. */
  readonly preferrers = new NamedRows();
  /** By the id of the party that a city has a bond with. */
  readonly bonds = new NamedRows();

  constructor(
    private readonly space: ConceptSpace,
    readonly rowsPerBlock = rowsPerBlockDefault,
  ) {}

  /** Enters a profile in place of the one held. */
  upsert(profile: CityProfile): void {
    this.remove(profile.id);
    const row = this.rows.put(profile);
    const number = Math.floor(row / this.rowsPerBlock);
    this.blocks[number] ??= new CityBlock(this.space.ids.length, this.rowsPerBlock);
    this.blocks[number].put(row % this.rowsPerBlock, prepareCity(this.space, profile));
    this.networks.add(row, profile.networks);
    this.preferrers.add(row, profile.preferredPartnerCountries ?? []);
    this.bonds.add(row, bondedWith(profile));
  }

  remove(id: string): void {
    const row = this.rows.find(id);
    const held = row === undefined ? undefined : this.rows.profile(row);
    if (row === undefined || !held) return;
    this.blocks[Math.floor(row / this.rowsPerBlock)]!.clear(row % this.rowsPerBlock);
    this.networks.remove(row, held.networks);
    this.preferrers.remove(row, held.preferredPartnerCountries ?? []);
    this.bonds.remove(row, bondedWith(held));
    this.rows.release(id);
  }
}

const bondedWith = (city: CityProfile): string[] => city.ties.map((tie) => tie.with);

/** Every start-up: what meets a need by block and concept, and the solutions of each row. Profiles are canonical. */
export class StartUpColumns {
  readonly rows = new PartyRows<StartUpProfile>();
  readonly blocks: Postings[] = [];
  private readonly preparedRows: (PreparedStartUp | undefined)[] = [];

  constructor(
    private readonly space: ConceptSpace,
    readonly rowsPerBlock = rowsPerBlockDefault,
  ) {}

  /** Enters a profile in place of the one held. */
  upsert(profile: StartUpProfile): void {
    this.remove(profile.id);
    const row = this.rows.put(profile);
    const prepared = prepareStartUp(this.space, profile);
    const number = Math.floor(row / this.rowsPerBlock);
    this.blocks[number] ??= new Postings(this.space.ids.length);
    this.blocks[number].add(row % this.rowsPerBlock, prepared.vector.meets);
    this.preparedRows[row] = prepared;
  }

  remove(id: string): void {
    const row = this.rows.find(id);
    if (row === undefined) return;
    this.blocks[Math.floor(row / this.rowsPerBlock)]!.remove(row % this.rowsPerBlock);
    this.preparedRows[row] = undefined;
    this.rows.release(id);
  }

  prepared(row: number): PreparedStartUp {
    return this.preparedRows[row]!;
  }
}
