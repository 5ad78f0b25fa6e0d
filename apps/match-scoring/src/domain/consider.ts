import { partyKey } from '@puente/kernel';
import { computedParts, type Tables } from './assemble-run';
import { countAhead } from './columns/count-ahead';
import { themeIn } from './columns/eligibility';
import { type PartnerIndex } from './columns/partner-index';
import { type Contender, rankingOrder } from './columns/ranking-order';
import { type Considered, type FailedFilter, type FilterCode, type Said } from './considered';
import { contend } from './contend';
import { type SideOf } from './corridor';
import { sourcesOf, strongestByConcept } from './explanation/sources';
import { failedFilters, type FilterName, type Filters } from './filters';
import { type PartyReference } from './match-request';
import { challengesOf, type PartyProfile } from './party-profile';
import { type RunInputs, type RunResult } from './run';
import { type ScoringTables } from './score';
import { type ConceptSpace } from './vectors/concept-space';
import { type PreparedParty, prepareParty, saysSomething } from './vectors/prepared-party';
import { isAtHand } from './versions-of';

/** A run as it was stored: what it suggested is what it says. */
export interface GivenRun {
  readonly inputs: RunInputs;
  readonly run: RunResult;
}

/**
 * What became of a party in a run. Whom the run names is answered from the run; anybody else by the run's own request,
 * requester, day and tables, against the profiles in the index: a run stores those of whom it suggested only. Null where no
 * such party is known.
 */
export function consider(
  given: GivenRun,
  sought: PartyReference,
  index: PartnerIndex,
  tables: Tables | null,
  sideOf: SideOf,
): Considered | null {
  const { inputs, run } = given;
  const is = (party: PartyReference): boolean => partyKey(party) === partyKey(sought);
  if (is(inputs.requester)) return { outcome: 'own-party', party: named(inputs.requester) };
  const suggestion = run.suggestions.find(({ party }) => is(party));
  if (suggestion) return { outcome: 'suggested', ...suggestion };
  const hidden = inputs.hidden?.find(({ party }) => is(party));
  if (hidden) return { outcome: 'hidden', ...hidden };
  const profile = index.get(sought.kind, sought.id);
  if (!profile) return null;
  const party = named(profile);
  if (!inputs.request.seeks.includes(profile.kind)) return { outcome: 'kind-not-sought', party };
  const [ours, theirs] = [inputs.requester, profile].map(({ country }) => ({
    country,
    side: sideOf(country),
  }));
  if (ours!.side === null || theirs!.side === null)
    return { outcome: 'not-in-corridor', party, rule: 'outside', ours: ours!, theirs: theirs! };
  if (ours!.side === theirs!.side)
    return { outcome: 'not-in-corridor', party, rule: 'same-side', ours: ours!, theirs: theirs! };
  if (!isAtHand(inputs.versions, tables)) return { outcome: 'engine-changed', party };
  const failed = failedFilters(profile, inputs.request.filters, themeIn(tables.space));
  if (failed.length > 0) {
    const filters = failed.map((name) => failure(name, inputs.request.filters, profile));
    return { outcome: 'filtered', party, filters };
  }
  return compared(given, profile, index, tables, sideOf);
}

/** One that was considered: what was said on both sides decides. */
function compared(
  { inputs, run }: GivenRun,
  profile: PartyProfile,
  index: PartnerIndex,
  { space, weights }: Tables,
  sideOf: SideOf,
): Considered {
  const tables: ScoringTables = { space, weights, on: inputs.asOf.date };
  const [us, them] = [prepareParty(space, inputs.requester), prepareParty(space, profile)];
  const { limit, filters, without } = inputs.request;
  const sought = contend(us, them, without, tables);
  if (!sought) {
    const said = { party: named(profile), ours: saidBy(us, space), theirs: saidBy(them, space) };
    const silent = [
      ...(saysSomething(us) ? [] : ['ours' as const]),
      ...(saysSomething(them) ? [] : ['theirs' as const]),
    ];
    if (silent.length === 0) return { outcome: 'no-reason-to-show', ...said };
    return { outcome: 'not-enough-data', ...said, silent, nextQuestion: run.nextQuestion ?? null };
  }
  const suggestedAt = (rank: number) =>
    computedParts(inputs, us, { space, weights }).suggestion(profile, rank);
  const ofKind = ({ kind }: { readonly kind: PartyReference['kind'] }): boolean => kind === profile.kind;
  const shown = inputs.candidates.filter(ofKind);
  const hidden = (inputs.hidden ?? []).flatMap(({ party }) => (ofKind(party) ? [party.id] : []));
  const ahead = (after: Contender | null, leavingOut: readonly string[]): number => {
    const search = { kind: profile.kind, filters, without, leavingOut };
    return countAhead(us, search, { after, sought }, index, tables, sideOf);
  };
  const lastShown = run.suggestions.findLast(({ party }) => ofKind(party));
  const last = shown.at(-1) && contend(us, prepareParty(space, shown.at(-1)!), without, tables);
  // A list that was not full, or that it would stand on: the run did not know it as it is now.
  if (!last || !lastShown || shown.length < limit || rankingOrder(us.profile)(sought, last) < 0)
    return { outcome: 'changed-since', ...suggestedAt(1 + ahead(null, hidden)) };
  const rank = 1 + shown.length + ahead(last, [...hidden, ...shown.map(({ id }) => id)]);
  return { outcome: 'ranked-below-limit', limit, lastShown: lastShown.score, ...suggestedAt(rank) };
}

function named({ kind, id, name, country }: PartyProfile): Considered['party'] {
  return { kind, id, name, country };
}

const codes: Readonly<Record<FilterName, FilterCode>> = {
  countries: 'countries',
  challenges: 'challenges',
  minPopulation: 'min-population',
  maxPopulation: 'max-population',
  languages: 'languages',
};

function failure(name: FilterName, filters: Filters, party: PartyProfile): FailedFilter {
  const population = party.kind === 'city' ? party.population : null;
  const has: Readonly<Record<FilterName, FailedFilter['has']>> = {
    countries: [party.country],
    challenges: [...new Set(challengesOf(party))].sort(),
    minPopulation: population,
    maxPopulation: population,
    languages: party.languages,
  };
  return { code: codes[name], asked: filters[name]!, has: has[name] };
}

function saidBy(party: PreparedParty, space: ConceptSpace): Said {
  const [needs, offers] = (['need', 'offer'] as const).map((stance) =>
    [...strongestByConcept(sourcesOf(party, stance)).keys()].map((concept) => space.ids[concept]!),
  );
  return { needs: needs!, offers: offers! };
}
