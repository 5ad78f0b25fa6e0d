import { type City } from '../domain/city';
import { type Statement } from '../domain/statement';
import { type CityRow } from './city.row';
import { type StatementRow } from './statement.row';

export function toCity(facts: CityRow, statements: readonly StatementRow[]): City {
  return { ...facts, statements: statements.toSorted(byChallenge).map(toStatement) };
}

function byChallenge(one: StatementRow, other: StatementRow): number {
  return one.challenge.localeCompare(other.challenge) || one.stance.localeCompare(other.stance);
}

export function toCityRow({ statements: _statements, ...facts }: City): CityRow {
  return {
    ...facts,
    languages: [...facts.languages],
    networks: [...facts.networks],
    twinnings: [...facts.twinnings],
    projects: [...facts.projects],
  };
}

export function toStatementRow(cityId: string, statement: Statement): Omit<StatementRow, 'city'> {
  return { ...statement, cityId, evidence: [...statement.evidence] };
}

function toStatement(row: StatementRow): Statement {
  const { id, challenge, stance, level, status, provenance, note, evidenceSinceRejection, evidence } = row;
  return { id, challenge, stance, level, status, provenance, note, evidenceSinceRejection, evidence };
}
