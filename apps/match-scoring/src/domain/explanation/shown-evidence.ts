import { type Evidence } from '../party-profile';

const quotesMax = 2;

/** A quote as a run shows it. `withdrawn` marks that its document was taken back, and that `quote` is empty for it. */
export interface ShownEvidence {
  readonly documentId: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly withdrawn?: true;
}

/** The same place in the document, its quote replaced by the mark. */
export function marked({ documentId, start, end }: ShownEvidence | Evidence): ShownEvidence {
  return { documentId, quote: '', start, end, withdrawn: true };
}

/** The first two quotes. */
export function shownEvidence(evidence: readonly Evidence[]): ShownEvidence[] {
  return evidence.slice(0, quotesMax).map((item) => {
    if (item.withdrawn) return marked(item);
    const { documentId, quote, start, end } = item;
    return { documentId, quote, start, end };
  });
}
