import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { reportText } from './report';
import { type FaultsReport, runFaults } from './run-faults';

const root = resolve(__dirname, '..', '..');
const minutes = 60_000;

describe('a hundred faults under load', () => {
  let report: FaultsReport;
  beforeAll(async () => {
    execFileSync(process.execPath, [resolve(root, 'deploy/local/build.cjs')]);
    report = await runFaults({ seed: 20_171_016, count: 100, root: resolve(root, 'dist') });
  }, 10 * minutes);

  it('lose nothing, do nothing twice, and leave all alike', () => {
    const { lost, doubled, differing } = report.checked;
    expect({ lost, doubled, differing }).toEqual({ lost: [], doubled: [], differing: [] });
  });

  it('are answered with what was asked for, a refusal, or a time to ask again', () => {
    expect([...report.findings, ...report.checked.wrong]).toEqual([]);
  });

  it('let enough through to prove something', () => {
    expect(report.acknowledged).toBeGreaterThan(100);
    expect(report.checked.events).toBeGreaterThan(100);
    expect(report.checked.replays).toBeGreaterThan(5);
    expect(reportText(report)).toContain('0 lost');
  });
});
