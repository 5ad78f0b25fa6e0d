import { type SentenceReading } from '../reading';
import { type MentionInClause } from './mention';

/** Units looked back for the colon: a cost that does not grow with the sentence. */
const looked = 240;

/** "shared parking: spaces of offices and flats are opened to others": what stands behind a colon explains what stands before it. */
export function isExplanation({ reading, mention }: MentionInClause, sentence: SentenceReading): boolean {
  const from = Math.max(sentence.start, mention.start - looked);
  const colon = reading.text.slice(from, mention.start).lastIndexOf(': ');
  if (colon < 0) return false;
  const explained = sentence.concepts.filter(({ end }) => end <= from + colon);
  return explained.length > 0 && explained.every(({ theme }) => theme !== mention.theme);
}
