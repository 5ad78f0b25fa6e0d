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
}
