import { certaintyOf } from './certainty';
import { type City } from './city';
import { type Stance, type Statement } from './statement';

/** That an owner touched what documents suggested: what it was before, and what the change decides. */
export interface Judgement {
  readonly statementId: string;
  readonly challenge: string;
  readonly stance: Stance;
  /** How sure we were of a suggestion that nobody had decided on; null of others. */
  readonly certainty: number | null;
  /** `kept` where the change edits and decides nothing. */
  readonly decision: 'made' | 'taken-back' | 'kept';
}

/** What the change from one version of a city to the next says of suggestions; nothing of what is its owner's own word. */
export function judgementsOf(before: City | null, after: City): Judgement[] {
  const known = new Map(before?.statements.map((statement) => [statement.id, statement]));
  return after.statements.flatMap((statement) => {
    const was = known.get(statement.id);
    return was && was !== statement && was.provenance === 'evidence' ? judgementOf(was, statement) : [];
  });
}

function judgementOf(was: Statement, is: Statement): Judgement[] {
  const isEdited = was.challenge !== is.challenge || was.stance !== is.stance;
  if (was.status === is.status && !isEdited) return [];
  const { id, challenge, stance } = was;
  return [{ statementId: id, challenge, stance, certainty: claimedBy(was), decision: decisionOf(was, is) }];
}

function claimedBy(statement: Statement): number | null {
  return statement.status === 'suggested' ? certaintyOf(statement) : null;
}

function decisionOf(was: Statement, is: Statement): Judgement['decision'] {
  if (was.status === is.status) return 'kept';
  return is.status === 'suggested' ? 'taken-back' : 'made';
}
