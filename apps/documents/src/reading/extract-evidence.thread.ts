import { isMainThread } from 'node:worker_threads';
import {
  extractEvidence,
  type ExtractedEvidence,
  type TextToRead,
} from '../domain/extraction/extract-evidence';
import { type Outcome, outcomeOf } from './thread';

/** Gazetteer and lexicon load on first use, which takes a moment: better before than while somebody waits. */
export function warmUp(): void {
  for (const language of ['en', 'es'] as const) extractEvidence({ text: 'Madrid', language });
}

if (!isMainThread) warmUp();

/** The evidence of a text, extracted in a thread of its own. */
export default function extract(text: TextToRead): Promise<Outcome<ExtractedEvidence[]>> {
  return outcomeOf(() => extractEvidence(text));
}
