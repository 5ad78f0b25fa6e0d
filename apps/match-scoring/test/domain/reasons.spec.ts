import fc from 'fast-check';
import { type PartyProfile } from '../../src/domain/party-profile';
import { type Reason, reasons } from '../../src/domain/explanation/reasons';
import { pairKind, scorePair } from '../../src/domain/score';
import { arbitraryPair, fixedSeed } from './arbitraries';
import { city, need, offer, prepared, solution, startUp, tables } from './factories';

function reasonsFor(requester: PartyProfile, candidate: PartyProfile): Reason[] {
  const [ours, theirs] = [prepared(requester), prepared(candidate)];
  const set = tables.weights.sets[pairKind(ours.kind, theirs.kind)];
  return reasons(ours, theirs, scorePair(ours, theirs, tables), tables, set);
}

const told = (found: Reason[]): string[] =>
  found.map(
    ({ kind, challenge, ours, theirs }) =>
      `${kind} ${challenge}: ${ours.statementId} / ${theirs.statementId}`,
  );

describe('the reasons for a pair', () => {
  it('are what one offers and the other needs, and what both need or both offer', () => {
    const us = city('es-a', {
      statements: [need('noise'), need('waste'), offer('mobility'), offer('waste')],
    });
    const them = city('kr-b', {
      statements: [offer('noise'), need('waste'), need('mobility'), offer('mobility')],
    });
    expect(told(reasonsFor(us, them)).sort()).toEqual([
      'peers mobility: offer:mobility / offer:mobility',
      'shared waste: need:waste / need:waste',
      'they-offer noise: need:noise / offer:noise',
      'we-offer mobility: offer:mobility / need:mobility',
      'we-offer waste: offer:waste / need:waste',
    ]);
  });

  it('stand at the narrower of the two challenges', () => {
    const broad = city('es-a', { statements: [need('noise')] });
    const narrow = city('kr-b', { statements: [offer('noise/nightlife-noise')] });
    expect(reasonsFor(broad, narrow)[0]?.challenge).toBe('noise/nightlife-noise');
    expect(reasonsFor(narrow, broad)[0]?.challenge).toBe('noise/nightlife-noise');
  });

  it('name the offer that meets a need best: a narrower one before a broad one at half', () => {
    const us = city('es-a', { statements: [need('noise/nightlife-noise')] });
    const them = city('kr-b', {
      statements: [offer('noise', { level: 5 }), offer('noise/nightlife-noise', { level: 3 })],
    });
    expect(reasonsFor(us, them)[0]?.theirs.statementId).toBe('offer:noise/nightlife-noise');
  });

  it('name the narrower of two offers that meet a need alike, then the one with the smaller id', () => {
    const us = city('es-a', { statements: [need('waste')] });
    const offers = [
      offer('waste'),
      offer('waste/plastics', { id: 'p' }),
      offer('waste/organic-waste', { id: 'o' }),
    ];
    const named = [offers, [...offers].reverse()].map(
      (statements) => reasonsFor(us, city('kr-b', { statements }))[0]?.theirs.statementId,
    );
    expect(named).toEqual(['o', 'o']);
  });

  it('show two quotes a side at most, and none of a withdrawn document', () => {
    const quotes = ['d1', 'd2', 'd3'].map((documentId) => ({ documentId, quote: 'q', start: 0, end: 1 }));
    const evidence = quotes.map((item) => ({ ...item, withdrawn: item.documentId === 'd1' }));
    const us = city('es-a', { statements: [need('noise', { evidence })] });
    const [reason] = reasonsFor(us, city('kr-b', { statements: [offer('noise')] }));
    expect(reason?.ours.evidence).toEqual([
      { documentId: 'd1', quote: '', start: 0, end: 1, withdrawn: true },
      { documentId: 'd2', quote: 'q', start: 0, end: 1 },
    ]);
  });

  it('put what carries most of the score first', () => {
    const us = city('es-a', { statements: [need('noise', { level: 1 }), need('waste', { level: 5 })] });
    const them = city('kr-b', { statements: [offer('noise'), offer('waste'), need('waste', { level: 1 })] });
    expect(reasonsFor(us, them).map(({ kind, challenge }) => `${kind} ${challenge}`)).toEqual([
      'they-offer waste',
      'they-offer noise',
      'shared waste',
    ]);
  });

  it('name a start-up by its solution, on either side', () => {
    const asks = city('es-a', { statements: [need('noise')] });
    const firm = startUp('kr-b', [solution('noise')]);
    expect(told(reasonsFor(asks, firm))).toEqual(['they-offer noise: need:noise / solution:noise']);
    expect(told(reasonsFor(firm, asks))).toEqual(['we-offer noise: solution:noise / need:noise']);
  });

  it('exist exactly where a criterion of substance is above 0, and name each pair of statements once', () => {
    fc.assert(
      fc.property(arbitraryPair, ([a, b]) => {
        const { fits, values } = scorePair(prepared(a), prepared(b), tables);
        const linked = fits.receives + fits.gives + values.exchange + values['shared-challenges'] > 0;
        const found = reasonsFor(a, b);
        expect(found.length > 0).toBe(linked);
        const pairs = found.map(({ ours, theirs }) => `${ours.statementId} ${theirs.statementId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      fixedSeed,
    );
  });
});
