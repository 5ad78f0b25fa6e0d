import { DomainError, errorCode } from '@puente/kernel';
import { assembleRun, type Tables } from './assemble-run';
import { canonicalProfile } from './canonical/canonical-profile';
import { type SideOf } from './corridor';
import { versionsOf } from './versions-of';
import { type GivenResponse, type HiddenSuggestion, leavesOut, marksOf } from './given-response';
import { type MatchRequest } from './match-request';
import { type PartnerIndex } from './columns/partner-index';
import { type MatchedKind, type PartyProfile } from './party-profile';
import { prepareParty } from './vectors/prepared-party';
import { rank } from './columns/rank';
import { rememberedFor } from './remembered';
import { type AsOf, type RunInputs, type RunResult } from './run';
import { type HashedText } from './canonical/hashed-text';

/** The run, its suggestions as text, and the inputs to store for its replay. */
export interface AnsweredRequest {
  readonly inputs: RunInputs;
  readonly run: RunResult<HashedText>;
}

/**
 * Answers a match request from the read model. What was computed for the same two parties before is not computed again.
 * Whom the requester's responses leave out is not ranked. The index must have been built on the same concept space as the tables.
 * @throws DomainError `pair-not-supported` where a start-up seeks start-ups.
 */
export function suggest(
  request: MatchRequest,
  requester: PartyProfile,
  index: PartnerIndex,
  tables: Tables,
  asOf: AsOf,
  sideOf: SideOf,
  responses: readonly GivenResponse[] = [],
): AnsweredRequest {
  if (requester.kind === 'start-up' && request.seeks.includes('start-up')) {
    throw new DomainError(errorCode.pairNotSupported, { party: requester.kind, seeks: 'start-up' });
  }
  const canonical = canonicalProfile(requester);
  const prepared = prepareParty(tables.space, canonical);
  const { limit, filters } = request;
  const leaving = responses.filter((given) => leavesOut(given, asOf.date));
  const rankings = [...new Set(request.seeks)].map((kind) =>
    rank(
      prepared,
      { kind, limit, filters, without: request.without, leavingOut: idsOf(kind, leaving) },
      index,
      { ...tables, on: asOf.date },
      sideOf,
    ),
  );
  const candidates = rankings.flatMap(({ best }) => best.map(({ profile }) => profile));
  const hidden = rankings.flatMap(({ leftOut }) => leftOut.map((profile) => hiddenOf(profile, leaving)));
  const marks = marksOf(responses, candidates);
  const inputs: RunInputs = {
    request,
    versions: versionsOf(tables),
    asOf,
    consideredCount: rankings.reduce((sum, { consideredCount }) => sum + consideredCount, 0),
    requester: canonical,
    candidates,
    ...(hidden.length > 0 && { hidden }),
    ...(marks.length > 0 && { marks }),
  };
  const run = assembleRun(inputs, tables, (computed) => rememberedFor(tables).of(inputs, computed));
  return { inputs, run };
}

const idsOf = (kind: MatchedKind, responses: readonly GivenResponse[]): string[] =>
  responses.filter(({ candidate }) => candidate.kind === kind).map(({ candidate }) => candidate.id);

function hiddenOf(
  { kind, id, name, country }: PartyProfile,
  leaving: readonly GivenResponse[],
): HiddenSuggestion {
  const { response, reason, until } = leaving.find(
    ({ candidate }) => candidate.kind === kind && candidate.id === id,
  )!;
  return { party: { kind, id, name, country }, response, reason, until };
}
