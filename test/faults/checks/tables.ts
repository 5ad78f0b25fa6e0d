import { type Client } from 'pg';
import { findings, type Findings } from './findings';
import { type HandledEvent, heard } from './handled-once';

/** What may not be there twice, as a query that finds what is, and says what it is. */
const twice: Readonly<Record<string, string>> = {
  document: `SELECT sha256 AS what FROM documents.document WHERE withdrawn_at IS NULL GROUP BY 1 HAVING count(*) > 1`,
  'evidence of documents': `SELECT concat_ws(' ', document_id, party_id, challenge, stance, start_unit, end_unit) AS what
    FROM documents.evidence GROUP BY 1 HAVING count(*) > 1`,
  statement: `SELECT concat_ws(' ', city_id, challenge, stance) AS what FROM city_profiles.statement
    GROUP BY 1 HAVING count(*) > 1`,
  'evidence of statements': `SELECT concat_ws(' ', id, e->>'documentId', e->>'start', e->>'end') AS what
    FROM city_profiles.statement, jsonb_array_elements(evidence) e GROUP BY 1 HAVING count(*) > 1`,
  solution: `SELECT concat_ws(' ', id, s->>'name') AS what FROM expertise_catalogue.start_up,
    jsonb_array_elements(solutions) s GROUP BY 1 HAVING count(*) > 1`,
  'good practice': `SELECT concat_ws(' ', party_id, title) AS what FROM expertise_catalogue.good_practice
    GROUP BY 1 HAVING count(*) > 1`,
};

/** Every load's titles, names and texts are its own: what is there twice was done twice. */
export async function checkNothingTwice(client: Client): Promise<Findings> {
  const doubled: string[] = [];
  for (const [kind, sql] of Object.entries(twice)) {
    const { rows } = await client.query<{ what: string }>(sql);
    doubled.push(...rows.map(({ what }) => `${kind} is there twice: ${what}`));
  }
  return findings({ doubled });
}

/** What documents state of cities, and what the cities' statements rest on, are the same. */
export async function checkEvidenceArrived(client: Client): Promise<Findings> {
  const { rows } = await client.query<{ stated: string | null; held: string | null }>(`
    WITH stated AS (
      SELECT concat_ws(' ', party_id, challenge, stance, document_id, start_unit, end_unit) AS what
      FROM documents.evidence WHERE party_kind = 'city'
    ), held AS (
      SELECT concat_ws(' ', city_id, challenge, stance, e->>'documentId', e->>'start', e->>'end') AS what
      FROM city_profiles.statement, jsonb_array_elements(evidence) e WHERE NOT (e->>'withdrawn')::boolean
    )
    SELECT stated.what AS stated, held.what AS held FROM stated FULL JOIN held USING (what)
    WHERE stated.what IS NULL OR held.what IS NULL`);
  return findings({
    lost: rows.flatMap(({ stated }) => (stated === null ? [] : [`evidence never arrived: ${stated}`])),
    differing: rows.flatMap(({ held }) =>
      held === null ? [] : [`evidence was withdrawn, and stays: ${held}`],
    ),
  });
}

/** What good practices of cities the profiles link to, and what the catalogue has, are the same. */
export async function checkLinksArrived(client: Client): Promise<Findings> {
  const { rows } = await client.query<{ id: string }>(`
    SELECT id FROM expertise_catalogue.good_practice WHERE party_kind = 'city'
    EXCEPT SELECT id FROM city_profiles.good_practice_link`);
  return findings({ lost: rows.map(({ id }) => `good practice ${id} was never linked`) });
}

export async function readInboxes(client: Client): Promise<HandledEvent[]> {
  const handled: HandledEvent[] = [];
  for (const schema of new Set(heard.map((one) => one.schema))) {
    const { rows } = await client.query<HandledEvent>(
      `SELECT '${schema}' AS schema, consumer, event_id AS "eventId", refused_because AS "refusedBecause"
       FROM ${schema}.inbox`,
    );
    handled.push(...rows);
  }
  return handled;
}

/** The version that each owner holds of each party, by party. */
export async function readVersions(client: Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ party: string; version: number }>(`
    SELECT 'city:' || id AS party, version FROM city_profiles.city
    UNION ALL SELECT 'start-up:' || id, version FROM expertise_catalogue.start_up`);
  return new Map(rows.map(({ party, version }) => [party, version]));
}

export async function readRunIds(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM match_scoring.run');
  return rows.map(({ id }) => id);
}

/** The read model's rows, by party. */
export async function readReadModel(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ party: string; row: string }>(`
    SELECT kind || ':' || id AS party, version || ' ' || coalesce(profile::text, 'none') AS row
    FROM match_scoring.party`);
  return new Map(rows.map(({ party, row }) => [party, row]));
}
