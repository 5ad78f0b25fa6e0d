import { type ImportReport } from '@puente/contracts';
import { renderImport } from '../src/render-import';

const report: ImportReport = {
  ...{ id: 'an-id', kind: 'start-up', source: 'yc', dryRun: false, status: 'finished', failure: null },
  ...{
    requestedAt: '2026-11-29T10:00:00.000Z',
    finishedAt: '2026-11-29T10:00:05.000Z',
    items: [],
    nextCursor: null,
  },
  progress: {
    ...{ rowsTotal: 7, rowsHandled: 7, created: 5, updated: 0, unchanged: 0, kept: 0, refused: 2 },
    outsideCorridor: 3,
  },
};

describe('what is shown of an import', () => {
  it('counts rows by what became of them, and says why some were refused', () => {
    const notes = [{ column: 'country', code: 'country-unknown' }];
    const refused = [{ row: 4, outcome: 'refused' as const, partyId: null, outsideCorridor: false, notes }];
    expect(renderImport(report, refused, 5.04)).toBe(
      [
        'Import an-id finished after 5.0 s',
        '7 rows: 5 created, 2 refused; 3 outside the corridor',
        '  row 4: country-unknown (country)',
      ].join('\n'),
    );
  });

  it('says why a file failed as a whole', () => {
    const failed: ImportReport = {
      ...report,
      status: 'failed',
      failure: { column: 'name', code: 'column-missing' },
    };
    expect(renderImport(failed, [], 1)).toContain('Import an-id failed after 1.0 s: column-missing (name)');
  });
});
