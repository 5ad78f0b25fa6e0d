import { type City } from './city';
import { type Statement } from './statement';

/**
 * The city after a document was withdrawn: a suggested statement that no other document supports goes; what was
 * decided on stays, its evidence marked withdrawn and no longer quoted. The very same city where nothing rests on it.
 */
export function withdrawEvidence(city: City, documentId: string): City {
  if (!city.statements.some((statement) => restsOn(statement, documentId))) return city;
  return {
    ...city,
    statements: city.statements.flatMap((statement) => withoutDocument(statement, documentId)),
  };
}

function restsOn({ evidence }: Statement, documentId: string): boolean {
  return evidence.some((one) => one.documentId === documentId && !one.withdrawn);
}

function withoutDocument(statement: Statement, documentId: string): Statement[] {
  const others = statement.evidence.filter((evidence) => evidence.documentId !== documentId);
  if (others.length === statement.evidence.length) return [statement];
  if (statement.status === 'suggested') return others.length > 0 ? [{ ...statement, evidence: others }] : [];
  const evidence = statement.evidence.map((one) =>
    one.documentId === documentId ? { ...one, quote: '', withdrawn: true } : one,
  );
  return [{ ...statement, evidence }];
}
