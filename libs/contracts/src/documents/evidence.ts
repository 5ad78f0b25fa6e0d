import { type NamedParty } from '../party';
import { type Stance } from '../stance';

/** A quoted span of a document: `text.slice(start, end) === quote`, in UTF-16 code units of the stored text. */
export class DocumentEvidence {
  id: string;
  party: NamedParty;
  challenge: string;
  theme: string;
  stance: Stance;
  quote: string;
  start: number;
  end: number;
  /** How clearly the sentence says it, in (0, 1]. */
  certainty: number;
  /** Name of the language model that found it; left out where the rules did. */
  foundByModel?: string;
}
