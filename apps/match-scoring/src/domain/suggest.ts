import { DomainError, errorCode } from '@puente/kernel';
import { assembleRun, type Tables } from './assemble-run';
import { canonicalProfile } from './canonical/canonical-profile';
import { type SideOf } from './corridor';
import { versionsOf } from './versions-of';
import { type MatchRequest } from './match-request';
import { type PartnerIndex } from './columns/partner-index';
import { type PartyProfile } from './party-profile';
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
 * The index must have been built on the same concept space as the tables.
 * @throws DomainError `pair-not-supported` where a start-up seeks start-ups.
 */
export function suggest(
  request: MatchRequest,
  requester: PartyProfile,
  index: PartnerIndex,
  tables: Tables,
  asOf: AsOf,
  sideOf: SideOf,
): AnsweredRequest {
  if (requester.kind === 'start-up' && request.seeks.includes('start-up')) {
    throw new DomainError(errorCode.pairNotSupported, { party: requester.kind, seeks: 'start-up' });
  }
  const canonical = canonicalProfile(requester);
  const prepared = prepareParty(tables.space, canonical);
  const { limit, filters } = request;
  const rankings = [...new Set(request.seeks)].map((kind) =>
    rank(
      prepared,
      { kind, limit, filters, without: request.without },
      index,
      { ...tables, on: asOf.date },
      sideOf,
    ),
  );
  const inputs: RunInputs = {
    request,
    versions: versionsOf(tables),
    asOf,
    consideredCount: rankings.reduce((sum, { consideredCount }) => sum + consideredCount, 0),
    requester: canonical,
    candidates: rankings.flatMap(({ best }) => best.map(({ profile }) => profile)),
  };
  const run = assembleRun(inputs, tables, (computed) => rememberedFor(tables).of(inputs, computed));
  return { inputs, run };
}
