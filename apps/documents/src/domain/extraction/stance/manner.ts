import { type ConceptMention } from '@puente/challenges';
import { type CueKind } from '../cues/cue-kinds';
import { type ConceptWords, type Cue } from './claim';

const manners: ReadonlySet<string> = new Set([
  'knowledge-education/city-to-city-learning',
  'jobs-economy/trade-investment',
]);
const telling: ReadonlySet<CueKind> = new Set<CueKind>([
  'seek',
  'achieve',
  'joint',
  'event',
  'help',
  'act',
  'worldwide',
]);

/**
 * "would like to learn about low-carbon policy", "an example of good practice", "exports what it learned": the words
 * tell how a thing is said or done, and are not its topic.
 */
export function isManner(mention: ConceptMention, own: ConceptWords, cues: readonly Cue[]): boolean {
  if (!manners.has(mention.concept)) return false;
  return cues.some(({ kind, first, last }) => telling.has(kind) && first <= own.last && last >= own.first);
}
