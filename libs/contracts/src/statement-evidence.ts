/** A quote that a statement rests on, with its document. */
export class StatementEvidence {
  documentId: string;
  documentTitle: string;
  sourceUrl: string | null;
  quote: string;
  start: number;
  end: number;
  certainty: number;
  /** The document was withdrawn since; its quote is no longer shown. */
  withdrawn: boolean;
  /** Of the document, ISO 639; left out where it was not told. */
  language?: string;
  /** Name of the language model that found it; left out where rules did. */
  foundByModel?: string;
}

/** The clearest pieces of evidence first, at most `max`, withdrawn ones last; equals by document and place, so that order is stable. */
export function clearestOf<Evidence extends StatementEvidence>(
  evidence: readonly Evidence[],
  max: number,
): Evidence[] {
  const byClarity = evidence.toSorted(
    (one, other) =>
      Number(one.withdrawn) - Number(other.withdrawn) ||
      other.certainty - one.certainty ||
      one.documentId.localeCompare(other.documentId) ||
      one.start - other.start,
  );
  return byClarity.slice(0, max);
}
