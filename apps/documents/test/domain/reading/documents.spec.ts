import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractEvidence } from '../../../src/domain/reading/extract-evidence';
import { stated } from './stated';

const documents = resolve(__dirname, '../../../../../../shared/data/documents');
const withSharedData = existsSync(documents) ? it : it.skip;
const skipped = existsSync(documents) ? '' : ' (skipped: no shared data)';

describe('a document', () => {
  it('is read across its sentences', () => {
    const text = `Notes on a visit\n\nA delegation from Bilbao went to Surabaya in May. Surabaya has cut its plastic waste by a third. Its waste banks
let residents pay the bus with bottles. Bilbao still struggles with organic waste. The visit ended with a dinner.`;
    expect(stated(text)).toEqual([
      'id-surabaya waste offer',
      'id-surabaya mobility offer',
      'es-bilbao waste need',
    ]);
  });

  it('counts joint work weakly for both partners once one of them states a need', () => {
    const text =
      'Albacete and Gangtok are partners. The exchanges centred on solid waste. Gangtok suffers from solid waste.';
    const evidence = extractEvidence({ text, language: 'en' });
    expect(
      evidence
        .filter(({ theme }) => theme === 'waste')
        .map(({ party, stance, certainty }) => [party.id, stance, certainty]),
    ).toEqual([
      ['es-albacete', 'offer', 0.3],
      ['in-gangtok', 'need', 0.3],
      ['in-gangtok', 'need', 1],
    ]);
    expect(stated('Albacete and Gangtok are partners. The exchanges centred on solid waste.')).toEqual([]);
  });

  it('does not read the front matter of a markdown file', () => {
    expect(stated('---\ntitle: Bilbao lacks housing.\n---\n\nBilbao lacks water.')).toEqual([
      'es-bilbao water need',
    ]);
  });

  it('drops a weak reading that a clear one contradicts', () => {
    expect(stated('Bilbao had noise. Bilbao won a prize for its noise plan.')).toEqual([
      'es-bilbao noise offer',
    ]);
  });

  it('names the narrowest concept at the same words', () => {
    const [first] = extractEvidence({ text: 'Seville suffers from extreme heat.', language: 'en' });
    expect(first).toMatchObject({
      challenge: 'climate-energy/urban-heat',
      theme: 'climate-energy',
      certainty: 1,
    });
  });

  withSharedData(`gives Albacete a statement on waste and Gangtok its need${skipped}`, () => {
    const text = readFileSync(join(documents, '001_iurc-albacete-gangtok-year.txt'), 'utf8');
    expect(stated(text)).toEqual(
      expect.arrayContaining(['in-gangtok waste need', 'es-albacete waste offer']),
    );
  });
});
