import { type ExtractedEvidence, type TextToRead } from '../../domain/extraction/extract-evidence';

/** Finds the evidence of a text. A long one takes seconds: whoever asks is not held up meanwhile. */
export interface EvidenceExtractor {
  extract(text: TextToRead): Promise<ExtractedEvidence[]>;
}
