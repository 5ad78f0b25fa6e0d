import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  appendImport,
  beginImport,
  type BeginImport,
  expertiseCatalogueActionRecorded,
  getImport,
  type GetImport,
  getStartUp,
  type ImportReport,
  limits,
  listImports,
  registerStartUp,
  startUpChanged,
  updateStartUp,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { type RunningService } from '@puente/platform';
import { createExpertiseCatalogue } from '../src/expertise-catalogue.module';

const admin = { personId: randomUUID(), memberships: [{ kind: 'programme' as const, id: 'programme' }] };
const founder = { personId: randomUUID(), memberships: [{ kind: 'start-up' as const, id: 'leakless' }] };

const header =
  'name,website,location,regions,one_liner,description,tags,industry,subindustry,team_size,batch,status';
const row = (name: string, location: string, facts: { oneLiner?: string; status?: string } = {}) => {
  const { oneLiner = 'Leak detection for water supply networks', status = 'Active' } = facts;
  const site = `https://${name.toLowerCase().replace(/\W/g, '')}.example`;
  return `${name},${site},"${location}",,${oneLiner},"Says ""${name}"".",SaaS,B2B,B2B,3,Fall 2024,${status}`;
};
const list = [
  row('Leakless', 'Valencia, Spain'),
  row('Han Water', 'Seoul, South Korea'),
  row('Austin Pipes', 'Austin, TX, USA; Remote'),
  row('Nowhere', ''),
  row('Gone', 'Madrid, Spain', { status: 'Inactive' }),
  row('', 'Madrid, Spain'),
  row('Leakless', 'Valencia, Spain'),
];
const csv = (rows: readonly string[], source = '') => [header, ...rows].join('\n') + source;

/** Thousands of rows, on a machine that may be busy. */
const patience = { timeoutMs: 20_000 };

describe('importing files', () => {
  let stage: TestStage;
  let service: RunningService;
  beforeAll(async () => {
    stage = await openStage();
    service = await stage.start(createExpertiseCatalogue, 'expertise_catalogue');
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const begin = async (text: string, options: Partial<BeginImport> = {}): Promise<string> => {
    const uploadId = randomUUID();
    const file = Buffer.from(text);
    const chunks = Math.ceil(file.length / limits.uploadChunkBytes);
    for (let index = 0; index < chunks; index += 1) {
      const from = index * limits.uploadChunkBytes;
      const data = file.subarray(from, from + limits.uploadChunkBytes).toString('base64');
      await send(appendImport, { uploadId, index, data });
    }
    return (await send(beginImport, { actor: admin, kind: 'start-up', uploadId, chunks, ...options })).id;
  };
  const report = (id: string, asked: Partial<GetImport> = {}): Promise<ImportReport> =>
    send(getImport, { actor: admin, id, ...asked });
  const done = async (id: string): Promise<ImportReport> => {
    let last = await report(id);
    await until(async () => {
      last = await report(id);
      return last.finishedAt !== null;
    }, patience);
    return last;
  };
  const run = async (text: string, options: Partial<BeginImport> = {}) => done(await begin(text, options));
  const told = (id: string) => stage.bus.heard(startUpChanged).filter(({ payload }) => payload.id === id);

  it('reads and reports in a dry run, and writes nothing', async () => {
    const { status, dryRun, progress } = await run(csv(list), { dryRun: true });
    expect({ status, dryRun }).toEqual({ status: 'finished', dryRun: true });
    expect(progress).toMatchObject({ rowsTotal: 7, rowsHandled: 7, created: 5, refused: 2 });
    await expect(send(getStartUp, { id: 'leakless' })).rejects.toMatchObject({ code: 'start-up-not-found' });
  });

  it('takes a list in, row by row: flags what lies outside the corridor, and publishes what can be matched', async () => {
    const { id, progress, items, source } = await run(csv(list));
    expect(source).toBe('yc');
    expect(progress).toEqual({
      ...{ rowsTotal: 7, rowsHandled: 7, created: 5, updated: 0, unchanged: 0, kept: 0 },
      ...{ refused: 2, outsideCorridor: 2 },
    });
    expect(items.map((one) => [one.row, one.outcome, one.partyId, one.outsideCorridor])).toEqual([
      [1, 'created', 'leakless', false],
      [2, 'created', 'han-water', false],
      [3, 'created', 'austin-pipes', true],
      [4, 'created', 'nowhere', true],
      [5, 'created', 'gone', false],
      [6, 'refused', null, false],
      [7, 'refused', null, false],
    ]);
    expect(items.slice(5).map(({ notes }) => notes)).toEqual([
      [{ column: 'name', code: 'name-missing' }],
      [{ column: null, code: 'row-repeated' }],
    ]);
    const statuses = await Promise.all(
      ['leakless', 'han-water', 'austin-pipes', 'nowhere', 'gone'].map((one) =>
        send(getStartUp, { id: one, actor: admin }),
      ),
    );
    expect(statuses.map(({ status, country }) => [status, country])).toEqual([
      ['live', 'ES'],
      ['live', 'KR'],
      ['draft', 'US'],
      ['draft', 'ZZ'],
      ['archived', 'ES'],
    ]);
    await until(() => told('gone').length > 0);
    expect(told('leakless').map(({ version, payload }) => [version, payload.status])).toEqual([[1, 'live']]);
    await until(() => stage.bus.heard(expertiseCatalogueActionRecorded).length > 0);
    expect(stage.bus.heard(expertiseCatalogueActionRecorded).map(({ payload }) => payload)).toEqual([
      expect.objectContaining({
        action: 'import-finished',
        personId: admin.personId,
        subject: { kind: 'import', id },
      }),
    ]);
  });

  it('lists what was imported and tried, newest first, page by page, to admins alone', async () => {
    const tried = await run(csv(list), { dryRun: true });
    const imported = await run(csv(list));
    const page = await send(listImports, { actor: admin, limit: 1 });
    const { id, kind, source, progress, requestedAt, finishedAt } = imported;
    expect(page.items).toEqual([
      {
        id,
        kind,
        source,
        progress,
        requestedAt,
        finishedAt,
        dryRun: false,
        status: 'finished',
        failure: null,
      },
    ]);
    const { items } = await send(listImports, { actor: admin, limit: 1, cursor: page.nextCursor ?? '' });
    expect(items).toMatchObject([{ id: tried.id, dryRun: true, status: 'finished' }]);
    await expect(send(listImports, { actor: founder })).rejects.toMatchObject({ code: 'not-permitted' });
    await expect(send(listImports, { actor: admin, cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'invalid-cursor',
    });
  });

  it('takes nothing in twice, follows what the list changes, and keeps what people edited', async () => {
    expect((await run(csv(list))).progress).toMatchObject({ created: 0, unchanged: 5, refused: 2 });
    await send(updateStartUp, {
      actor: admin,
      id: 'han-water',
      version: 1,
      description: 'In our own words.',
    });
    const moved = list.map((one) => one.replace('networks', 'grids'));
    const { progress } = await run(csv(moved));
    expect(progress).toMatchObject({ created: 0, updated: 4, kept: 1, refused: 2 });
    expect((await send(getStartUp, { id: 'han-water', actor: admin })).description).toBe('In our own words.');
    const leakless = await send(getStartUp, { id: 'leakless' });
    expect([leakless.version, leakless.description]).toEqual([2, expect.stringContaining('grids')]);
    await until(() => told('leakless').length === 2);
  });

  it('gives another of the same name another id, and refuses what registered here itself', async () => {
    await send(registerStartUp, { actor: admin, name: 'Known', country: 'ES' });
    const rows = [
      row('Known', 'Madrid, Spain'),
      row('Known', 'Seoul, South Korea').replace('known.example', 'k.example'),
    ];
    const { items } = await run(csv(rows));
    expect(items.map(({ outcome, partyId, notes }) => [outcome, partyId, notes])).toEqual([
      ['refused', 'known', [{ column: null, code: 'start-up-exists' }]],
      ['created', 'known-2', []],
    ]);
  });

  it('pages its rows, and shows those of one outcome', async () => {
    const id = await begin(csv(list), { source: 'paged' });
    await done(id);
    const first = await report(id, { limit: 5 });
    const rest = await report(id, {
      limit: 5,
      ...(first.nextCursor !== null && { cursor: first.nextCursor }),
    });
    expect([...first.items, ...rest.items].map((one) => one.row)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rest.nextCursor).toBeNull();
    expect((await report(id, { outcome: 'refused' })).items.map((one) => one.row)).toEqual([6, 7]);
  });

  it('goes on after a stop at the row where it was', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => row(`Resumed ${at}`, 'Sevilla, Spain'));
    const id = await begin(csv(rows));
    await until(async () => (await report(id)).progress.rowsHandled > 0);
    await service.stop();
    service = await stage.start(createExpertiseCatalogue, 'expertise_catalogue');
    const { progress } = await done(id);
    expect(progress).toMatchObject({ rowsTotal: 1_200, rowsHandled: 1_200, created: 1_200, refused: 0 });
    expect((await run(csv(rows))).progress).toMatchObject({ created: 0, unchanged: 1_200 });
  });

  it.each<[string, string, Partial<BeginImport>, object]>([
    ['nothing', '\n', {}, { column: null, code: 'header-missing' }],
    ['no header that is known', 'nombre;país\nA;España', {}, { column: null, code: 'mapping-needed' }],
    [
      'not the columns of the mapping',
      'name,country\nA,ES',
      { mapping: 'yc' },
      { column: 'website', code: 'column-missing' },
    ],
    ['an open quote', `${header}\n"A,b`, {}, { column: null, code: 'csv-not-readable' }],
  ])('fails as a whole where the file holds %s', async (_, text, options, failure) => {
    expect(await run(text, options)).toMatchObject({ status: 'failed', failure });
  });

  it('takes a mapping with the file, and semicolons', async () => {
    const columns = {
      name: 'nombre',
      country: 'país',
      description: ['qué'],
      challenges: ['retos'],
      language: 'es',
    };
    const text = '\uFEFFnombre;país;qué;retos\nRuido Cero;España;Mide.;noise\nMal;Narnia;;';
    const { items } = await run(text, { columns, source: 'casa-asia' });
    expect(items).toEqual([
      { row: 1, outcome: 'created', partyId: 'ruido-cero', outsideCorridor: false, notes: [] },
      expect.objectContaining({ outcome: 'refused', notes: [{ column: 'país', code: 'country-unknown' }] }),
    ]);
    expect(await send(getStartUp, { id: 'ruido-cero' })).toMatchObject({ status: 'live' });
  });

  it('is for admins', async () => {
    await expect(begin(csv(list), { actor: founder })).rejects.toMatchObject({ code: 'not-permitted' });
    const id = await begin(csv(list));
    await expect(report(id, { actor: founder })).rejects.toMatchObject({ code: 'not-permitted' });
    await expect(report(randomUUID())).rejects.toMatchObject({ code: 'import-not-found' });
    const uploadId = randomUUID();
    const lacking = send(beginImport, { actor: admin, kind: 'start-up', uploadId, chunks: 2 });
    await expect(lacking).rejects.toMatchObject({ code: 'upload-incomplete' });
  });
});
