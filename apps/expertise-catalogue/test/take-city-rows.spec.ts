import { emptyTally, type ImportJob, type TakenRow } from '../src/domain/imports/import-job';
import { knownMappings } from '../src/domain/imports/mapping';
import { type CityRegistry } from '../src/use-cases/ports/city-registry';
import { type Imports } from '../src/use-cases/ports/imports';
import { TakeCityRows } from '../src/use-cases/take-city-rows';

describe('rows of cities', () => {
  const job = { id: 'i', kind: 'city', dryRun: false, requestedBy: 'p', tally: emptyTally } as ImportJob;
  const take = async (rows: readonly object[], dryRun = false) => {
    let recorded: readonly TakenRow[] = [];
    const registered: string[] = [];
    const imports = {
      record: async (_job: ImportJob, taken: readonly TakenRow[]) => {
        recorded = taken;
        return true;
      },
    } as Partial<Imports> as Imports;
    const cities: CityRegistry = {
      has: async (id) => id === 'es-madrid',
      register: async ({ id }) => {
        registered.push(id);
        return null;
      },
    };
    const taker = new TakeCityRows(imports, cities);
    const unread = rows.map((row, at) => {
      const cells = new Map<string, string>(Object.entries(row));
      return { row: at + 1, cells, key: taker.keyOf(cells, knownMappings.own), isRepeated: false };
    });
    await taker.take({ ...job, dryRun }, knownMappings.own, unread);
    return {
      registered,
      outcomes: recorded.map(({ outcome, partyId, notes }) => [outcome, partyId, notes[0]?.code]),
    };
  };
  const rows = [
    { name: 'Seúl', country: 'KR' },
    { name: 'Madrid', country: 'Spain' },
    { name: 'Villarriba', country: 'ES', population: '1200', populationYear: '2020' },
    { name: 'Lyon', country: 'FR' },
    { name: '', country: 'ES' },
    { name: 'X', country: 'Narnia' },
  ];

  it('are registered where they are new, by the id of the gazetteer where it knows the name', async () => {
    const { registered, outcomes } = await take(rows);
    expect(registered).toEqual(['kr-seoul', 'es-villarriba']);
    expect(outcomes).toEqual([
      ['created', 'kr-seoul', undefined],
      ['unchanged', 'es-madrid', undefined],
      ['created', 'es-villarriba', undefined],
      ['refused', null, 'outside-corridor'],
      ['refused', null, 'name-missing'],
      ['refused', null, 'country-unknown'],
    ]);
  });

  it('are reported the same and not registered in a dry run', async () => {
    const { registered, outcomes } = await take(rows, true);
    expect([registered, outcomes.length]).toEqual([[], 6]);
  });
});
