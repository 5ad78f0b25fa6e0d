import fc from 'fast-check';
import { boundParty } from '../../src/domain/uncertainty/bounded-party';
import { scoreBounds } from '../../src/domain/uncertainty/interval';
import { mostInformative } from '../../src/domain/uncertainty/most-informative';
import { type PartyProfile } from '../../src/domain/party-profile';
import { pendingOf } from '../../src/domain/uncertainty/pending';
import { pairKind } from '../../src/domain/score';
import { arbitraryPair, fixedSeed } from './arbitraries';
import { city, need, offer, solution, startUp, tables } from './factories';
import { smallSpace } from './small-scheme';

function widthOf(a: PartyProfile, b: PartyProfile): number {
  const set = tables.weights.sets[pairKind(a.kind, b.kind)];
  const { low, high } = scoreBounds(boundParty(smallSpace, a), boundParty(smallSpace, b), tables, set);
  return high - low;
}

const asker = city('es-a', { statements: [need('noise')] });
const suggested = { status: 'suggested', certainty: 0.7 } as const;

describe('the most informative answer', () => {
  it('is the statement that everything hangs on', () => {
    const requester = city('es-a', {
      statements: [need('noise', suggested), offer('waste/plastics', suggested)],
    });
    const candidates = ['kr-b', 'jp-c'].map((id) => city(id, { statements: [offer('noise')] }));
    expect(mostInformative(requester, candidates, tables, [])).toMatchObject({
      party: { kind: 'city', id: 'es-a' },
      code: 'statement',
      id: 'need:noise',
    });
  });

  it.each([
    ['population', city('kr-b', { statements: [offer('noise')], population: null })],
    [
      'preferred-partner-countries',
      city('kr-b', { statements: [offer('noise')], preferredPartnerCountries: null }),
    ],
    ['trl', startUp('kr-b', [solution('noise', { trl: null })])],
    ['markets', startUp('kr-b', [solution('noise', { markets: null })])],
  ])('may be a fact: %s', (code, candidate) => {
    expect(mostInformative(asker, [candidate], tables, [])).toMatchObject({ code, party: { id: 'kr-b' } });
  });

  it('asks a city for its pilots before it asks start-ups one by one', () => {
    const shy = city('es-a', { statements: [need('noise')], pilots: null });
    const firms = ['kr-b', 'kr-c'].map((id) => startUp(id, [solution('noise')]));
    expect(mostInformative(shy, firms, tables, [])).toMatchObject({ code: 'pilots', party: { id: 'es-a' } });
  });

  it('does not ask for what a run without ties leaves out', () => {
    const candidate = city('kr-b', { statements: [offer('noise')], preferredPartnerCountries: null });
    expect(mostInformative(asker, [candidate], tables, ['ties'])).toBeNull();
  });

  it('can only narrow: no answer widens an interval', () => {
    fc.assert(
      fc.property(arbitraryPair, ([a, b]) => {
        const before = widthOf(a, b);
        for (const { resolutions } of pendingOf(a, [b.country])) {
          for (const { profile } of resolutions)
            expect(widthOf(profile, b)).toBeLessThanOrEqual(before + 1e-9);
        }
      }),
      fixedSeed,
    );
  });
});
