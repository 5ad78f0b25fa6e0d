import { type City } from './city';
import { type Evidence, type Stance, type Statement } from './statement';

/** One item of a document's evidence, with the id that a new statement would get. */
export interface FoundEvidence extends Evidence {
  readonly id: string;
  readonly challenge: string;
  readonly stance: Stance;
}

/**
 * The city with a document's evidence added: to the statement it supports, or as a new suggested statement. A rejected
 * statement gains the evidence and stays rejected; its owner is told by `evidenceSinceRejection`. The very same city where
 * all of it is known.
 */
export function recordEvidence(city: City, found: readonly FoundEvidence[]): City {
  const statements = found.reduce(withEvidence, city.statements);
  return statements === city.statements ? city : { ...city, statements };
}

function withEvidence(statements: readonly Statement[], found: FoundEvidence): readonly Statement[] {
  const { id, challenge, stance, ...evidence } = found;
  const supported = statements.find((one) => one.challenge === challenge && one.stance === stance);
  if (!supported) return [...statements, suggestedStatement(id, challenge, stance, evidence)];
  if (supported.evidence.some((known) => isSameSpan(known, evidence))) return statements;
  const grown: Statement = {
    ...supported,
    evidence: [...supported.evidence, evidence],
    evidenceSinceRejection: supported.evidenceSinceRejection || supported.status === 'rejected',
  };
  return statements.map((one) => (one === supported ? grown : one));
}

function suggestedStatement(id: string, challenge: string, stance: Stance, evidence: Evidence): Statement {
  return {
    id,
    challenge,
    stance,
    level: null,
    status: 'suggested',
    provenance: 'evidence',
    note: null,
    evidenceSinceRejection: false,
    evidence: [evidence],
  };
}

function isSameSpan(one: Evidence, other: Evidence): boolean {
  return one.documentId === other.documentId && one.start === other.start && one.end === other.end;
}
