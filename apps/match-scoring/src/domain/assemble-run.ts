import { type BoundedParty, boundParty } from './uncertainty/bounded-party';
import { inputsText } from './canonical/inputs-text';
import { type ConceptSpace } from './vectors/concept-space';
import { contributions } from './contributions';
import { type DirectedFits } from './fit';
import { sha256 } from './canonical/hash';
import { interval } from './uncertainty/interval';
import { likely } from './uncertainty/likely';
import { mostInformative } from './uncertainty/most-informative';
import { nextQuestion } from './explanation/next-question';
import { type MatchedKind, type PartyProfile } from './party-profile';
import { type PreparedParty, prepareParty, saysSomething } from './vectors/prepared-party';
import { reasons } from './explanation/reasons';
import { toFourDecimals } from './rounding';
import { type Fits, type RunInputs, type RunParts, type RunResult, type Suggestion } from './run';
import { pairKind, scorePair, type ScoringTables } from './score';
import { shownTies } from './explanation/shown-ties';
import { type Weights, without } from './weights/weights';

/** The versioned tables of the engine. */
export interface Tables {
  readonly space: ConceptSpace;
  readonly weights: Weights;
}

/** Of each kind, how many of the best suggestions the most informative question is sought for. */
const questionedPerKind = 5;

function shownFits({ receives, gives }: DirectedFits): Fits {
  return {
    receives: toFourDecimals(receives),
    gives: toFourDecimals(gives),
    weaker: receives < gives ? 'receives' : 'gives',
  };
}

interface Requester {
  readonly prepared: PreparedParty;
  readonly bounded: BoundedParty;
}

function suggestion(
  { prepared: ours, bounded }: Requester,
  profile: PartyProfile,
  rank: number,
  inputs: RunInputs,
  tables: ScoringTables,
): Suggestion {
  const set = without(tables.weights.sets[pairKind(ours.kind, profile.kind)], inputs.request.without);
  const theirs = prepareParty(tables.space, profile);
  const scored = scorePair(ours, theirs, tables);
  const { kind, id, name, country } = profile;
  const mark = inputs.marks?.find((one) => one.kind === kind && one.id === id);
  return {
    rank,
    party: { kind, id, name, country },
    ...contributions(scored.values, set),
    interval: interval(bounded, boundParty(tables.space, profile), tables, set),
    likely: likely(ours.profile, profile, tables, set),
    fits: shownFits(scored.fits),
    ties: shownTies(ours.profile, profile, tables.on),
    reasons: reasons(ours, theirs, scored, tables, set),
    ...(mark && { response: mark.response }),
  };
}

/** Each candidate with its place among its own kind, from 1. */
function placed(candidates: readonly PartyProfile[]): { profile: PartyProfile; rank: number }[] {
  const seen: Record<MatchedKind, number> = { city: 0, 'start-up': 0 };
  return candidates.map((profile) => ({ profile, rank: (seen[profile.kind] += 1) }));
}

/** The parts of a run, each computed from its inputs when it is asked for. */
export function computedParts(
  inputs: RunInputs,
  prepared: PreparedParty,
  { space, weights }: Tables,
): RunParts {
  const tables: ScoringTables = { space, weights, on: inputs.asOf.date };
  let bounded: BoundedParty | null = null;
  return {
    suggestion: (profile, rank) => {
      bounded ??= boundParty(space, inputs.requester);
      return suggestion({ prepared, bounded }, profile, rank, inputs, tables);
    },
    mostInformative: (candidates) =>
      mostInformative(inputs.requester, candidates, tables, inputs.request.without),
  };
}

/** Computes a run from its inputs and nothing else: a new run and its replay both come through here. */
export function assembleRun(inputs: RunInputs, tables: Tables): RunResult;
/** With parts that may have been computed before, of the same. */
export function assembleRun<S>(
  inputs: RunInputs,
  tables: Tables,
  remember: (computed: RunParts) => RunParts<S>,
): RunResult<S>;
export function assembleRun(
  inputs: RunInputs,
  tables: Tables,
  remember: (computed: RunParts) => RunParts<unknown> = (computed) => computed,
): RunResult<unknown> {
  const { request, versions, asOf, consideredCount } = inputs;
  const prepared = prepareParty(tables.space, inputs.requester);
  const parts = remember(computedParts(inputs, prepared, tables));
  const candidates = placed(inputs.candidates);
  const questioned = candidates.filter(({ rank }) => rank <= questionedPerKind).map(({ profile }) => profile);
  return {
    versions,
    inputHash: sha256(inputsText(inputs)),
    asOf: { streamSequence: asOf.streamSequence },
    party: request.party,
    consideredCount,
    ...(saysSomething(prepared)
      ? {}
      : { code: 'not-enough-data', nextQuestion: nextQuestion(tables.space, inputs.requester) }),
    mostInformative: parts.mostInformative(questioned),
    ...(request.includeHidden && { hidden: inputs.hidden ?? [] }),
    suggestions: candidates.map(({ profile, rank }) => parts.suggestion(profile, rank)),
  };
}
