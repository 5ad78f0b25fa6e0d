import { type EntityManager } from 'typeorm';
import {
  type JudgedGroup,
  type JudgedSuggestions,
  type Rejected,
} from '../use-cases/ports/judged-suggestions';
import { StatementRow } from './statement.row';

/** `$1` is the time from which on decisions count, or null. */
const decided = `
  SELECT judgement.*, city_id, status, note, evidence,
    status = 'rejected' AS rejected,
    statement.stance <> judgement.stance
      OR split_part(statement.challenge, '/', 1) <> split_part(judgement.challenge, '/', 1) AS changed
  FROM judgement JOIN statement ON statement.id = judgement.statement_id
  WHERE status <> 'suggested' AND ($1::timestamptz IS NULL OR decided_at >= $1)`;

const groups = `
  WITH decided AS (${decided}), judged AS (
    SELECT rejected, changed, stance, certainty AS claimed, split_part(challenge, '/', 1) AS theme,
      (SELECT CASE count(DISTINCT one->>'language')
         WHEN 0 THEN 'unknown' WHEN 1 THEN min(one->>'language') ELSE 'several' END
       FROM jsonb_array_elements(evidence) AS one) AS language,
      coalesce((SELECT max(band) FROM unnest($2::double precision[]) AS band WHERE band <= certainty)::text,
        'unknown') AS certainty
    FROM decided)
  SELECT (CASE WHEN GROUPING(stance) = 0 THEN 'stance' WHEN GROUPING(theme) = 0 THEN 'theme'
      WHEN GROUPING(language) = 0 THEN 'language' WHEN GROUPING(certainty) = 0 THEN 'certainty' ELSE 'total' END) AS by,
    coalesce(stance, theme, language, certainty, '') AS of,
    (count(*) FILTER (WHERE NOT rejected AND NOT changed))::integer AS confirmed,
    (count(*) FILTER (WHERE NOT rejected AND changed))::integer AS corrected,
    (count(*) FILTER (WHERE rejected))::integer AS rejected,
    round(avg(claimed)::numeric, 4)::double precision AS claimed
  FROM judged
  GROUP BY GROUPING SETS ((), (stance), (theme), (language), (certainty))
  ORDER BY 1, 2`;

const lastRejected = `
  WITH decided AS (${decided})
  SELECT statement_id AS "statementId", city_id AS "cityId", city.name AS "cityName", challenge, stance, certainty,
    decided_at AS "decidedAt", note, evidence
  FROM decided JOIN city ON city.id = city_id
  WHERE rejected
  ORDER BY decided_at DESC NULLS LAST, statement_id
  LIMIT $2`;

export class PostgresJudgedSuggestions implements JudgedSuggestions {
  constructor(private readonly manager: EntityManager) {}

  groups(since: Date | null, bands: readonly number[]): Promise<JudgedGroup[]> {
    return this.manager.query<JudgedGroup[]>(groups, [since, bands]);
  }

  countPending(): Promise<number> {
    return this.manager.countBy(StatementRow, { provenance: 'evidence', status: 'suggested' });
  }

  lastRejected(since: Date | null, limit: number): Promise<Rejected[]> {
    return this.manager.query<Rejected[]>(lastRejected, [since, limit]);
  }
}
