import { type CityProfile, type ImportReport, type StartUp } from '@puente/contracts';
import { until } from '@puente/testing';
import { type Door, type Problem, startDoor } from './start-door';

const startUps =
  'name,country,description,challenges\nRío Sano,ES,Cleans rivers.,water\nFar Away,BR,Cleans too.,water\n';

describe('imports', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door?.stop());

  const form = (text: string, fields: Readonly<Record<string, string>>): FormData => {
    const data = new FormData();
    data.append('file', new Blob([text]), 'list.csv');
    // Behind the file: what a form says of it may come after it.
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const done = async (location: string | null): Promise<ImportReport> => {
    const path = location?.replace('/api/v1', '') ?? '';
    let report: ImportReport | undefined;
    await until(async () => {
      report = (await door.knock('GET', path)).json<ImportReport>();
      return report.finishedAt !== null;
    });
    if (!report) throw new Error('no report');
    return report;
  };

  it('take a file of a form in, and report row by row', async () => {
    const begun = await door.knock('POST', '/imports', form(startUps, { kind: 'start-up' }));
    expect(begun.status).toBe(202);
    const report = await done(begun.headers.get('location'));
    expect(
      report.items.map(({ outcome, partyId, outsideCorridor }) => [outcome, partyId, outsideCorridor]),
    ).toEqual([
      ['created', 'rio-sano', false],
      ['created', 'far-away', true],
    ]);
    expect((await door.knock('GET', '/start-ups/rio-sano')).json<StartUp>()).toMatchObject({
      status: 'live',
    });
  });

  it('take the text of a list of cities in', async () => {
    const csv = 'nombre,país\nSeúl,Corea del Sur\nLyon,Francia\n';
    const body = { kind: 'city', csv, columns: { name: 'nombre', country: 'país' } };
    const begun = await door.knock('POST', '/imports', body);
    const { items } = await done(begun.headers.get('location'));
    expect(items.map(({ outcome, partyId }) => [outcome, partyId])).toEqual([
      ['created', 'kr-seoul'],
      ['refused', null],
    ]);
    expect((await door.knock('GET', '/cities/kr-seoul')).json<CityProfile>()).toMatchObject({
      country: 'KR',
    });
  });

  it('write nothing in a dry run', async () => {
    const fields = { kind: 'start-up', dryRun: 'true', columns: '{"name":"name","country":"country"}' };
    const begun = await door.knock('POST', '/imports', form('name,country\nNever,ES', fields));
    expect((await done(begun.headers.get('location'))).progress).toMatchObject({ created: 1 });
    expect((await door.knock('GET', '/start-ups/never')).status).toBe(404);
  });

  it.each<[string, object | FormData, string[]]>([
    ['without a text', { kind: 'start-up' }, ['csv']],
    ['of an unknown kind', { csv: 'name', kind: 'river' }, ['kind']],
    ['with columns that are no JSON', form('name', { kind: 'city', columns: '{' }), ['columns']],
  ])('name what is wrong with one %s', async (_, body, paths) => {
    const answer = await door.knock('POST', '/imports', body);
    expect([answer.status, answer.json<Problem>().errors?.map(({ path }) => path)]).toEqual([400, paths]);
  });

  it.each(['1', '00000000-0000-4000-8000-000000000000'])('of id %s are not there', async (id) => {
    const answer = await door.knock('GET', `/imports/${id}`);
    expect([answer.status, answer.json<Problem>().code]).toEqual([404, 'import-not-found']);
  });
});
