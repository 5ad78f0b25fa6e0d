import { matchScoringActionRecorded } from '@puente/contracts';
import { lockByName, type Outbox } from '@puente/persistence';
import { type EntityManager, In } from 'typeorm';
import { canonicalProfile } from '../domain/canonical/canonical-profile';
import { type PartyReference } from '../domain/match-request';
import { withPartnerships } from '../domain/partnership';
import { type PartyProfile } from '../domain/party-profile';
import { type ConceptSpace } from '../domain/vectors/concept-space';
import { prepareParty } from '../domain/vectors/prepared-party';
import { type Watching, type WatchingRequest } from '../use-cases/watch-requests';
import { MatchRequestRow } from './match-request.row';
import { savedRequestOf } from './saved-request-of-row';
import { partnershipsOf } from './typeorm-partnerships';
import { watchingLock } from './typeorm-saved-requests';

/** What a request looked like when it was last read. */
interface Read {
  readonly revision: number;
  readonly requesterVersion: number;
  readonly partnerships: string;
  readonly watching: WatchingRequest;
}

interface Standing {
  readonly id: string;
  readonly revision: number;
  readonly requesterVersion: number;
  /** Those of its party with their versions, as one text. */
  readonly partnerships: string;
}

/** Requests that watch, prepared for scoring once and not at each event: only what changed since is read. */
export class WatchingRequests {
  private readonly read = new Map<string, Read>();

  constructor(
    private readonly space: ConceptSpace,
    private readonly outbox: Outbox,
  ) {}

  in(manager: EntityManager): Watching {
    return {
      requestsSeeking: (candidate) => this.seeking(manager, candidate),
      partnershipsOf: (party) => partnershipsOf(manager, party),
      take: (candidate, scores, fitsNoMore, now) => this.take(manager, candidate, scores, fitsNoMore, now),
    };
  }

  private async seeking(
    manager: EntityManager,
    { kind, id }: PartyReference,
  ): Promise<readonly WatchingRequest[]> {
    await lockByName(manager, watchingLock, 'shared');
    const standing = await manager.query<Standing[]>(
      `SELECT request.id, request.revision, party.version AS "requesterVersion", (
         SELECT coalesce(string_agg(joined.id || ' ' || joined.version, ',' ORDER BY joined.id), '')
         FROM partnership AS joined
         WHERE joined.parties @> jsonb_build_array(jsonb_build_object('kind', party.kind, 'id', party.id))
       ) AS partnerships
       FROM match_request AS request JOIN party ON party.kind = party_kind AND party.id = party_id
       WHERE NOT is_paused AND $1 = ANY (seeks) AND party.profile IS NOT NULL
         AND NOT (party_kind = $1 AND party_id = $2)`,
      [kind, id],
    );
    const stale = standing.filter((one) => {
      const held = this.read.get(one.id);
      return (
        held?.revision !== one.revision ||
        held.requesterVersion !== one.requesterVersion ||
        held.partnerships !== one.partnerships
      );
    });
    if (stale.length > 0) await this.readAgain(manager, stale);
    return standing.map((one) => this.read.get(one.id)!.watching);
  }

  private async readAgain(manager: EntityManager, stale: readonly Standing[]): Promise<void> {
    const ids = stale.map(({ id }) => id);
    const rows = await manager.findBy(MatchRequestRow, { id: In(ids) });
    const profiles = await manager.query<{ id: string; profile: PartyProfile }[]>(
      `SELECT request.id, party.profile FROM match_request AS request
       JOIN party ON party.kind = party_kind AND party.id = party_id WHERE request.id = ANY ($1)`,
      [ids],
    );
    for (const { id, profile } of profiles) {
      const row = rows.find((one) => one.id === id)!;
      const { revision, requesterVersion, partnerships } = stale.find((one) => one.id === id)!;
      const joined = withPartnerships(profile, await partnershipsOf(manager, profile));
      const requester = prepareParty(this.space, canonicalProfile(joined));
      this.read.set(id, {
        revision,
        requesterVersion,
        partnerships,
        watching: { request: savedRequestOf(row), requester },
      });
    }
  }

  private async take(
    manager: EntityManager,
    candidate: PartyReference,
    scores: readonly { readonly id: string; readonly score: number }[],
    fitsNoMore: readonly string[],
    now: Date,
  ): Promise<void> {
    const { kind, id } = candidate;
    await manager.query(
      `DELETE FROM match_request_fit
       WHERE candidate_kind = $1 AND candidate_id = $2 AND match_request_id = ANY ($3)`,
      [kind, id, fitsNoMore],
    );
    if (scores.length === 0) return;
    const news = await manager.query<{ id: string }[]>(takeScores, [
      ...[kind, id, scores.map((one) => one.id), scores.map(({ score }) => score)],
      now.toISOString().slice(0, 10),
    ]);
    if (news.length > 0) await this.tell(manager, candidate, news.map((one) => one.id).sort(), now);
  }

  private async tell(
    manager: EntityManager,
    candidate: PartyReference,
    ids: readonly string[],
    now: Date,
  ): Promise<void> {
    // In the order of ids, so that two events never wait for each other.
    const told = await manager.query<[(PartyReference & { requestId: string; version: number })[], number]>(
      `UPDATE match_request SET version = version + 1
       WHERE id IN (SELECT id FROM match_request WHERE id = ANY ($1) ORDER BY id FOR UPDATE)
       RETURNING id AS "requestId", version, party_kind AS kind, party_id AS id`,
      [ids],
    );
    await this.outbox.appendAll(
      manager,
      matchScoringActionRecorded,
      told[0].map(({ requestId, version, kind, id }) => ({
        ...{ party: `match-request:${requestId}`, version },
        payload: {
          ...{ action: 'match-request-fits', personId: null },
          subject: { kind: 'match-request', id: requestId },
          parties: [{ kind, id }, { ...candidate }],
          ...{ from: null, to: null, reason: null, tellsOrganisations: [{ kind, id }], tellsPeople: [] },
          occurredAt: now.toISOString(),
        },
      })),
    );
  }
}

/**
 * Known fits take their new score. One that is not known is news where its party has not left it out, and where its score is
 * above that of the last on the list: the `limit`-th best that the request knows of, of that kind; any, while there are fewer.
 */
const takeScores = `
  WITH scored AS (SELECT * FROM unnest($3::uuid[], $4::double precision[]) AS scored (id, score)),
  known AS (
    UPDATE match_request_fit AS fit SET score = scored.score FROM scored
    WHERE fit.match_request_id = scored.id AND fit.candidate_kind = $1 AND fit.candidate_id = $2
    RETURNING fit.match_request_id AS id
  )
  INSERT INTO match_request_fit (match_request_id, candidate_kind, candidate_id, score)
  SELECT request.id, $1, $2, scored.score
  FROM scored JOIN match_request AS request ON request.id = scored.id
  WHERE request.id NOT IN (SELECT id FROM known)
    AND scored.score > coalesce((
      SELECT fit.score FROM match_request_fit AS fit
      WHERE fit.match_request_id = request.id AND fit.candidate_kind = $1
      ORDER BY fit.score DESC OFFSET request.limit_per_kind - 1 LIMIT 1
    ), 0)
    AND NOT EXISTS (
      SELECT FROM suggestion_response AS given
      WHERE given.party_kind = request.party_kind AND given.party_id = request.party_id
        AND given.candidate_kind = $1 AND given.candidate_id = $2
        AND (given.response = 'dismissed' OR (given.response = 'snoozed' AND given.until > $5::date))
    )
  ON CONFLICT DO NOTHING
  RETURNING match_request_id AS id`;
