import { type DocumentSummary } from '@puente/contracts';
import { type Outcome } from '../src/ingest-one';
import { renderOutcome, renderOutcomes } from '../src/render-outcomes';

const document: DocumentSummary = {
  id: 'd',
  title: 'A title',
  status: 'read',
  reason: null,
  language: 'es',
  mediaType: 'text/plain',
  sha256: '',
  sourceUrl: null,
  publishedOn: null,
  textUnits: 10,
  counts: { evidence: 3, parties: 1, needs: 2, offers: 1 },
  receivedAt: '2026-01-01T00:00:00Z',
};
const outcome = (one: Partial<Outcome>): Outcome => ({
  file: 'a.txt',
  document,
  known: false,
  problem: null,
  ...one,
});

describe('the outcomes of ingest', () => {
  it('are a table of at most 100 columns, with long names cut in their middle', () => {
    const text = renderOutcomes([
      outcome({ file: `${'niño-árbol-'.repeat(10)}fin.txt` }),
      outcome({ known: true }),
      outcome({
        document: null,
        problem: 'Files of this type are not read, whatever they may hold. '.repeat(3),
      }),
    ]);
    expect(text).toContain('fin.txt');
    expect(text).toContain('known already');
    expect(text).toContain('refused: Files of this type');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('are a line each where there is no terminal', () => {
    expect(renderOutcome(outcome({}))).toBe('a.txt: read, needs 2, offers 1');
    expect(renderOutcome(outcome({ document: null, problem: 'no' }))).toBe('a.txt: refused: no');
  });
});
