import fc from 'fast-check';
import { canonicalJson } from '../../src/domain/canonical/canonical-json';
import { runBytes } from '../../src/domain/canonical/run-bytes';
import { PartnerIndex } from '../../src/domain/columns/partner-index';
import { consider, type GivenRun } from '../../src/domain/consider';
import { type Considered } from '../../src/domain/considered';
import { type Filters } from '../../src/domain/filters';
import { type GivenResponse } from '../../src/domain/given-response';
import { type MatchRequest } from '../../src/domain/match-request';
import { type PartyProfile } from '../../src/domain/party-profile';
import { type RunInputs, type RunResult } from '../../src/domain/run';
import { suggest } from '../../src/domain/suggest';
import { arbitraryCity, arbitraryStartUp, fixedSeed } from './arbitraries';
import { asOf, city, need, offer, request, sideOf, solution, startUp, tables } from './factories';
import { smallSpace } from './small-scheme';

const ids = ['es-m', 'kr-a', 'kr-b', 'jp-c', 'jp-d', 'au-e', 'au-f', 'us-g'];
const parties: fc.Arbitrary<PartyProfile[]> = fc
  .tuple(...ids.map((id) => arbitraryCity(id, ['es-a'])), ...ids.map((id) => arbitraryStartUp(`${id}-s`)))
  .map((all) => [...all]);
const requesters = fc.oneof(arbitraryCity('es-a', ids), arbitraryStartUp('es-s'));
const filters: fc.Arbitrary<Filters> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      countries: fc.constantFrom(['KR', 'JP'], ['AU', 'KR', 'ES']),
      challenges: fc.constantFrom(['noise'], ['waste/plastics', 'mobility']),
      minPopulation: fc.constant(2_000_000),
      maxPopulation: fc.constant(9_000_000),
      languages: fc.constant(['en', 'ko']),
    },
    { requiredKeys: [] },
  ),
);
const hidden = fc.subarray(ids).map((some) =>
  some.slice(0, 2).map((id): GivenResponse => {
    const candidate = { kind: 'city' as const, id };
    return { candidate, response: 'dismissed', reason: null, until: null };
  }),
);

function indexOf(all: readonly PartyProfile[]): PartnerIndex {
  const index = new PartnerIndex(smallSpace);
  for (const party of all) index.upsert(party);
  return index;
}

/** A run, stored and read again. */
function given(
  requester: PartyProfile,
  index: PartnerIndex,
  parts: Partial<MatchRequest>,
  responses: readonly GivenResponse[] = [],
): GivenRun {
  const asked = request(requester, parts);
  const { inputs, run } = suggest(asked, requester, index, { ...tables }, asOf, sideOf, responses);
  return {
    inputs: JSON.parse(canonicalJson(inputs)) as RunInputs,
    run: JSON.parse(runBytes(run)) as RunResult,
  };
}

const became = (run: GivenRun, { kind, id }: PartyProfile, index: PartnerIndex): Considered | null =>
  consider(run, { kind, id }, index, tables, sideOf);

const seeksOf = ({ kind }: PartyProfile): MatchRequest['seeks'] =>
  kind === 'city' ? ['city', 'start-up'] : ['city'];

/** One with its outcome as it is told, without it. */
const suggestionOf = (considered: Considered): object =>
  Object.fromEntries(
    Object.entries(considered).filter(([name]) => !['outcome', 'limit', 'lastShown'].includes(name)),
  );

describe('what became of a party in a run', () => {
  it('is what a run without a limit says: suggestions, and below the limit the list goes on', () => {
    const limit = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(requesters, parties, limit, filters, hidden, (requester, all, most, wanted, left) => {
        const index = indexOf(all);
        const parts = { seeks: seeksOf(requester), filters: wanted };
        const run = given(requester, index, { ...parts, limit: most }, left);
        const whole = given(requester, index, { ...parts, limit: 100 }, left).run;
        const outcomes = all.map((party) => became(run, party, index)!);
        const listed = outcomes.filter(
          ({ outcome }) => outcome === 'suggested' || outcome === 'ranked-below-limit',
        );
        const byId = (a: object, b: object): number => (canonicalJson(a) < canonicalJson(b) ? -1 : 1);
        expect(listed.map(suggestionOf).sort(byId)).toEqual([...whole.suggestions].sort(byId));
        expect(
          outcomes
            .filter(({ outcome }) => outcome === 'suggested')
            .map(suggestionOf)
            .sort(byId),
        ).toEqual([...run.run.suggestions].sort(byId));
        const considered = outcomes.filter(
          ({ outcome }) => !['filtered', 'not-in-corridor', 'kind-not-sought'].includes(outcome),
        );
        expect(considered).toHaveLength(run.inputs.consideredCount);
        expect(outcomes.filter(({ outcome }) => outcome === 'hidden')).toHaveLength(
          run.inputs.hidden?.length ?? 0,
        );
        expect(outcomes.map(({ outcome }) => outcome)).not.toContain('changed-since');
      }),
      { ...fixedSeed, numRuns: 100 },
    );
  });

  it('stays what the run said while profiles change: ranks below the limit have no gap, whatever came in is told apart', () => {
    fc.assert(
      fc.property(requesters, parties, parties, filters, (requester, before, after, wanted) => {
        const parts = { seeks: seeksOf(requester), filters: wanted, limit: 2 };
        const run = given(requester, indexOf(before), parts);
        const index = indexOf([...after.slice(0, 5), ...before.slice(5, 12), ...after.slice(12)]);
        const outcomes = before.map((party) => became(run, party, index)!);
        const suggested = outcomes.filter(({ outcome }) => outcome === 'suggested');
        expect(suggested).toHaveLength(run.run.suggestions.length);
        const now = given(requester, index, { ...parts, limit: 100 }).run;
        for (const kind of parts.seeks) {
          const below = outcomes.flatMap((one) =>
            one.outcome === 'ranked-below-limit' && one.party.kind === kind ? [one] : [],
          );
          const ranks = below.map(({ rank }) => rank).sort((a, b) => a - b);
          expect(ranks).toEqual(ranks.map((_, at) => 3 + at));
          expect(below.every(({ score, lastShown }) => score <= lastShown)).toBe(true);
        }
        for (const one of outcomes) {
          if (one.outcome !== 'changed-since') continue;
          const again = now.suggestions.find(
            ({ party }) => party.kind === one.party.kind && party.id === one.party.id,
          );
          expect(suggestionOf(one)).toEqual(again);
        }
      }),
      { ...fixedSeed, numRuns: 100 },
    );
  });

  const madrid = city('es-madrid', { statements: [need('noise/nightlife-noise'), offer('waste')] });
  const seoul = city('kr-seoul', { statements: [offer('noise')], population: 9_000_000, languages: ['ko'] });
  const quiet = startUp('kr-quiet', [solution('noise')]);

  it('names every filter that takes a party out, with what was asked and what the party has', () => {
    const wanted = {
      countries: ['JP'],
      challenges: ['waste'],
      minPopulation: 10_000_000,
      maxPopulation: 5_000_000,
      languages: ['en'],
    };
    const index = indexOf([seoul, city('jp-nara', { population: null })]);
    const run = given(madrid, index, { filters: wanted });
    expect(became(run, seoul, index)).toEqual({
      outcome: 'filtered',
      party: { kind: 'city', id: 'kr-seoul', name: 'kr-seoul', country: 'KR' },
      filters: [
        { code: 'countries', asked: ['JP'], has: ['KR'] },
        { code: 'challenges', asked: ['waste'], has: ['noise'] },
        { code: 'min-population', asked: 10_000_000, has: 9_000_000 },
        { code: 'max-population', asked: 5_000_000, has: 9_000_000 },
        { code: 'languages', asked: ['en'], has: ['ko'] },
      ],
    });
    const unknown = became(run, city('jp-nara'), index);
    expect(unknown).toMatchObject({
      filters: expect.arrayContaining([{ code: 'min-population', asked: 10_000_000, has: null }]) as unknown,
    });
  });

  it('says what each side has where nothing meets, and who says nothing', () => {
    const kyoto = city('jp-kyoto', { statements: [need('mobility'), offer('waste/plastics')] });
    const silent = city('jp-nara');
    const index = indexOf([kyoto, silent]);
    const run = given(madrid, index, {});
    const ours = { needs: ['noise/nightlife-noise'], offers: ['waste'] };
    expect(became(run, kyoto, index)).toMatchObject({
      ...{ outcome: 'no-reason-to-show', ours, theirs: { needs: ['mobility'], offers: ['waste/plastics'] } },
    });
    expect(became(run, silent, index)).toMatchObject({
      ...{ outcome: 'not-enough-data', silent: ['theirs'], nextQuestion: null, ours },
      theirs: { needs: [], offers: [] },
    });
    const mute = given(city('es-mute'), index, {});
    expect(became(mute, kyoto, index)).toMatchObject({
      ...{ outcome: 'not-enough-data', silent: ['ours'], nextQuestion: { code: 'add-need' } },
    });
  });

  it('tells apart itself, its own side, the world outside, what was not sought, and who is not known', () => {
    const [sevilla, boston] = [city('es-sevilla'), city('us-boston')];
    const index = indexOf([madrid, sevilla, boston, quiet]);
    const run = given(madrid, index, {});
    expect(became(run, madrid, index)).toMatchObject({ outcome: 'own-party', party: { id: 'es-madrid' } });
    expect(became(run, sevilla, index)).toMatchObject({
      ...{ outcome: 'not-in-corridor', rule: 'same-side' },
      theirs: { country: 'ES', side: 'spain' },
    });
    expect(became(run, boston, index)).toMatchObject({
      ...{ outcome: 'not-in-corridor', rule: 'outside', theirs: { country: 'US', side: null } },
    });
    expect(became(run, quiet, index)).toMatchObject({ outcome: 'kind-not-sought' });
    expect(became(run, seoul, index)).toBeNull();
  });

  it('says so where what computed the run is no longer here, but for what the run itself says', () => {
    const index = indexOf([seoul, city('jp-nara')]);
    const run = given(madrid, index, {});
    const [shown, other] = ['kr-seoul', 'jp-nara'].map((id) =>
      consider(run, { kind: 'city', id }, index, null, sideOf),
    );
    expect(shown).toEqual({ outcome: 'suggested', ...run.run.suggestions[0] });
    expect(other).toMatchObject({ outcome: 'engine-changed' });
  });
});
