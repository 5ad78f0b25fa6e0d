import { type CriterionWeight } from '../../../apps/match-scoring/src/domain/weights/weights';
import { type Tie } from '../../../apps/match-scoring/src/domain/party-profile';
import { type ScoringTables } from '../../../apps/match-scoring/src/domain/score';
import { type PreparedCity } from '../../../apps/match-scoring/src/domain/vectors/city-vector';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a bond is worth on a date, by the partner's id: 1 while it lives, one half once dormant. */
export function bondWorths(ties: readonly Tie[], on: string): Map<string, number> {
  const since = `${Number(on.slice(0, 4)) - 3}${on.slice(4)}`;
  const worths = new Map<string, number>();
  for (const { with: partner, lastActiveOn } of ties) {
    const worth = lastActiveOn === null || lastActiveOn >= since ? 1 : 0.5;
    worths.set(partner, Math.max(worths.get(partner) ?? 0, worth));
  }
  return worths;
}

/**
 * Score v1 of cities (matching.md), every criterion, for one requester. The shape is the fastest of those tried: one term
 * for each concept that counts, found by its position in the city's array; `OFFSET 0` keeps a sum from being worked out
 * anew wherever it is named. Sums over unnested arrays took three times as long, for a city shares few of its concepts.
 */
export function rankingSql(
  city: PreparedCity,
  { space, weights, on }: ScoringTables,
  limit: number,
): Statement {
  const values: unknown[] = [];
  const parameter = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const number = (value: number | null) => parameter(value, 'float8');
  const sumOf = (side: Float64Array, term: (concept: number) => string) => {
    const concepts = [...side.keys()].filter((concept) => side[concept]! > 0);
    return concepts.length === 0
      ? '0::float8'
      : concepts.map((concept) => `coalesce(${term(concept)}, 0)`).join(' + ');
  };
  const at = (column: string, concept: number) =>
    `${column}_values[array_position(${column}s, ${concept + 1})]`;
  const common = (column: string, side: Float64Array) => (concept: number) => {
    const theirs = at(column, concept);
    return `${number(space.weights[concept]!)} * CASE WHEN ${theirs} < ${number(side[concept]!)} THEN ${theirs}
      WHEN ${theirs} IS NOT NULL THEN ${number(side[concept]!)} END`;
  };
  const { need, offer, meets, needSum } = city.vector;
  const { profile } = city;
  const [k, needed, population] = [number(weights.k), number(needSum), number(profile.population)];
  const worth = weightOf(weights.sets['city-city'], number);
  const bonds = [...bondWorths(profile.ties, on)];
  const ownIds = parameter(
    bonds.map(([id]) => id),
    'text[]',
  );
  const ownWorths = parameter(
    bonds.map(([, is]) => is),
    'float8[]',
  );
  const text = `
    SELECT id, least(receives, gives) AS weaker, 100 * (
      ${worth('reciprocity')} * CASE WHEN receives + gives = 0 THEN 0
        ELSE least(receives, gives) * (2 * greatest(receives, gives) / (receives + gives)) END
      + ${worth('learning')} * greatest(receives, gives)
      + ${worth('exchange')} * (same_offer / (${k} + same_offer))
      + ${worth('shared-challenges')} * CASE WHEN same_need = 0 THEN 0
        ELSE same_need / (${needed} + need_sum - same_need) END
      + ${worth('scale')} * CASE WHEN population IS NULL OR ${population} IS NULL THEN .5
        ELSE sqrt(least(population, ${population}) / greatest(population, ${population})) END
      + ${worth('ties')} * (.5 * bond + .3 * together / (1 + together) + .2 * willing / 2)) AS score
    FROM (
      SELECT *, taken / (${k} + ${needed}) AS receives, given / (${k} + need_sum) AS gives,
        greatest(coalesce(bond_worths[array_position(bonds, ${parameter(profile.id, 'text')})], 0),
          coalesce((${ownWorths})[array_position(${ownIds}, id)], 0)) AS bond,
        (SELECT count(*) FROM unnest(networks) AS one
          WHERE one = ANY (${parameter(profile.networks, 'text[]')})) AS together,
        (${parameter(profile.country, 'text')} = ANY (preferred))::int
          + (country = ANY (${parameter(profile.preferredPartnerCountries ?? [], 'text[]')}))::int AS willing
      FROM (
        SELECT id, country, population, networks, preferred, bonds, bond_worths, need_sum,
          ${sumOf(need, (concept) => `${number(space.weights[concept]! * need[concept]!)} * ${at('meet', concept)}`)} AS taken,
          ${sumOf(meets, (concept) => `${number(space.weights[concept]!)} * ${at('need', concept)} * ${number(meets[concept]!)}`)} AS given,
          ${sumOf(need, common('need', need))} AS same_need,
          ${sumOf(offer, common('offer', offer))} AS same_offer
        FROM city WHERE country <> ${parameter(profile.country, 'text')} OFFSET 0) AS sums
      WHERE taken > 0 OR given > 0 OR same_need > 0 OR same_offer > 0 OFFSET 0) AS fits
    ORDER BY score DESC, weaker DESC LIMIT ${parameter(limit, 'int')}`;
  return { text, values };
}

function weightOf(set: readonly CriterionWeight[], number: (value: number) => string) {
  return (criterion: CriterionWeight['criterion']): string =>
    number(set.find((one) => one.criterion === criterion)?.weight ?? 0);
}
