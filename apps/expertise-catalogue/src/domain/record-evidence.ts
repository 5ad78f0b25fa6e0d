import {
  type Organisation,
  type OrganisationEvidence,
  type OrganisationStatement,
  type Stance,
} from './organisation';

export interface FoundEvidence extends OrganisationEvidence {
  readonly challenge: string;
  readonly stance: Stance;
}

/** The organisation with a document's evidence added to what is known of it; the same span counts once. The very same where all is known. */
export function recordEvidence(organisation: Organisation, found: readonly FoundEvidence[]): Organisation {
  const statements = found.reduce(withEvidence, organisation.statements);
  return statements === organisation.statements ? organisation : { ...organisation, statements };
}

function withEvidence(
  statements: readonly OrganisationStatement[],
  { challenge, stance, ...evidence }: FoundEvidence,
): readonly OrganisationStatement[] {
  const known = statements.find((one) => one.challenge === challenge && one.stance === stance);
  if (!known) return [...statements, { challenge, stance, evidence: [evidence] }];
  const isKnown = known.evidence.some(
    (one) =>
      one.documentId === evidence.documentId && one.start === evidence.start && one.end === evidence.end,
  );
  if (isKnown) return statements;
  return statements.map((one) =>
    one === known ? { ...known, evidence: [...known.evidence, evidence] } : one,
  );
}

/** The organisation without what a withdrawn document alone said of it. */
export function withdrawEvidence(organisation: Organisation, documentId: string): Organisation {
  const rests = (one: OrganisationStatement) =>
    one.evidence.some((evidence) => evidence.documentId === documentId);
  if (!organisation.statements.some(rests)) return organisation;
  const statements = organisation.statements
    .map((one) => ({
      ...one,
      evidence: one.evidence.filter((evidence) => evidence.documentId !== documentId),
    }))
    .filter((one) => one.evidence.length > 0);
  return { ...organisation, statements };
}
