import { DomainError, errorCode } from '@puente/kernel';
import { isChallenge } from '@puente/challenges';
import { type City } from './city';
import { type Stance, type Statement, type StatementStatus } from './statement';

/** What an owner says of a statement; fields left out stay as they are. */
export interface Decision {
  readonly status?: StatementStatus | undefined;
  readonly challenge?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly level?: number | null | undefined;
  readonly note?: string | null | undefined;
}

/**
 * The city with the owner's decision on one of its statements; the very same where it changes nothing.
 * @throws DomainError `statement-not-found`, `challenge-unknown`, or `statement-exists` where the edit would make it
 *   the twin of another statement.
 */
export function decideStatement(city: City, statementId: string, decision: Decision): City {
  const statement = city.statements.find((one) => one.id === statementId);
  if (!statement) throw new DomainError(errorCode.statementNotFound, { cityId: city.id, statementId });
  const decided = applied(statement, decision);
  if (isSame(statement, decided)) return city;
  refuseUnknownChallenge(decided.challenge);
  refuseTwin(city, decided);
  return { ...city, statements: city.statements.map((one) => (one === statement ? decided : one)) };
}

/**
 * The city with a statement in its owner's own word, confirmed from the start.
 * @throws DomainError `challenge-unknown` or `statement-exists`.
 */
export function addOwnStatement(
  city: City,
  own: Pick<Statement, 'id' | 'challenge' | 'stance' | 'level' | 'note'>,
): City {
  const statement: Statement = {
    ...own,
    status: 'confirmed',
    provenance: 'owner',
    evidenceSinceRejection: false,
    evidence: [],
  };
  refuseUnknownChallenge(statement.challenge);
  refuseTwin(city, statement);
  return { ...city, statements: [...city.statements, statement] };
}

function applied(statement: Statement, decision: Decision): Statement {
  return {
    ...statement,
    status: decision.status ?? statement.status,
    challenge: decision.challenge ?? statement.challenge,
    stance: decision.stance ?? statement.stance,
    level: decision.level === undefined ? statement.level : decision.level,
    note: decision.note === undefined ? statement.note : decision.note,
    evidenceSinceRejection: decision.status === undefined && statement.evidenceSinceRejection,
  };
}

function isSame(one: Statement, other: Statement): boolean {
  const fields = Object.keys(one) as (keyof Statement)[];
  return fields.every((field) => one[field] === other[field]);
}

function refuseUnknownChallenge(challenge: string): void {
  if (!isChallenge(challenge)) throw new DomainError(errorCode.challengeUnknown, { challenge });
}

function refuseTwin(city: City, statement: Statement): void {
  const twin = city.statements.find(
    (one) =>
      one.id !== statement.id && one.challenge === statement.challenge && one.stance === statement.stance,
  );
  if (twin) throw new DomainError(errorCode.statementExists, { cityId: city.id, statementId: twin.id });
}
