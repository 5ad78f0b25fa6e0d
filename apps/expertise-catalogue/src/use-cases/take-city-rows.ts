import { slug } from '@puente/kernel';
import { cellOf, type Cells, integerIn, languagesIn } from '../domain/imports/cells';
import { type ImportJob, type TakenRow } from '../domain/imports/import-job';
import { type Mapping } from '../domain/imports/mapping';
import { cityNamed, isOutsideCorridor } from '../domain/imports/read-start-up';
import { readCountry } from '../domain/imports/read-country';
import { type CityRegistry, type CityToRegister } from './ports/city-registry';
import { type Imports } from './ports/imports';
import { type TakeRows, type UnreadRow } from './take-rows';

/** Cities are kept elsewhere: each is registered there, and one that has a profile already stays as it is. */
export class TakeCityRows implements TakeRows {
  constructor(
    private readonly imports: Imports,
    private readonly cities: CityRegistry,
  ) {}

  keyOf(cells: Cells, mapping: Mapping): string | null {
    const city = readCity(cells, mapping);
    return 'code' in city ? null : city.id;
  }

  async take(job: ImportJob, mapping: Mapping, rows: readonly UnreadRow[]): Promise<boolean> {
    const taken: TakenRow[] = [];
    for (const row of rows) taken.push(await this.takeOne(job, mapping, row));
    return this.imports.record(job, taken);
  }

  private async takeOne(
    job: ImportJob,
    mapping: Mapping,
    { row, cells, isRepeated }: UnreadRow,
  ): Promise<TakenRow> {
    const city = readCity(cells, mapping);
    const refused = (code: string, column: string | null = null): TakenRow => ({
      ...{ row, outcome: 'refused', partyId: null, notes: [{ column, code }] },
      outsideCorridor: code === outside,
    });
    if ('code' in city) return refused(city.code, city.column);
    if (isRepeated) return refused('row-repeated');
    if (isOutsideCorridor(city.country)) return refused(outside);
    const done = { row, partyId: city.id, outsideCorridor: false, notes: [] };
    if (await this.cities.has(city.id)) return { ...done, outcome: 'unchanged' };
    const against = job.dryRun ? null : await this.cities.register(city, job.requestedBy);
    return against === null ? { ...done, outcome: 'created' } : refused(against);
  }
}

const outside = 'outside-corridor';

function readCity(cells: Cells, mapping: Mapping): CityToRegister | { column: string | null; code: string } {
  const name = cellOf(cells, mapping.name).slice(0, 200);
  if (name === '') return { column: mapping.name, code: 'name-missing' };
  const country = readCountry(cellOf(cells, mapping.country));
  if (country === null) return { column: mapping.country ?? null, code: 'country-unknown' };
  const made = `${country.toLowerCase()}-${slug(name)}`;
  const id = slug(cellOf(cells, mapping.id)) || cityNamed(name, country) || made;
  if (id === `${country.toLowerCase()}-`) return { column: mapping.id ?? null, code: 'id-missing' };
  const population = integerIn(cellOf(cells, mapping.population), 1, 100_000_000);
  const year = integerIn(cellOf(cells, mapping.populationYear), 1900, 2200);
  const counted = population !== null && year !== null;
  return {
    ...{ id, country, name },
    population: counted ? population : null,
    populationYear: counted ? year : null,
    languages: languagesIn(cellOf(cells, mapping.languages)),
  };
}
