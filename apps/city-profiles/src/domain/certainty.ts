import { type Statement } from './statement';

/** By the number of documents that support a suggested statement: none, one, two, more (matching.md, "Profiles as vectors"). */
const byDocuments = [0, 0.7, 0.85, 0.9] as const;

/**
 * How sure we are that the party would agree, in [0, 1]: 1 where it confirmed, 0 where it rejected; between, by the
 * number of documents that still stand, times the clearest sentence among them. Models back each other up no more than
 * they back up the rules: where only they found something, all their documents count as one.
 */
export function certaintyOf(statement: Statement): number {
  if (statement.status === 'confirmed') return 1;
  if (statement.status === 'rejected') return 0;
  const standing = statement.evidence.filter((evidence) => !evidence.withdrawn);
  const byRules = standing.filter((evidence) => evidence.foundByModel === undefined);
  const documentsOfRules = new Set(byRules.map((evidence) => evidence.documentId)).size;
  const documents = Math.max(documentsOfRules, Math.min(standing.length, 1));
  const clearest = Math.max(0, ...standing.map((evidence) => evidence.certainty));
  const base = byDocuments[Math.min(documents, byDocuments.length - 1)] ?? 0;
  return Math.round(base * clearest * 1e4) / 1e4;
}
