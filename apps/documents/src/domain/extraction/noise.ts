import { type CueKind } from './cues/cue-kinds';
import { type Reading, type SentenceReading } from './reading';

const contact = /:\/\/|www\.|@[\w-]+\.|\+\d{2}[ \d]{7}|[Tt]el\.? ?[:+\d]|©|[Cc]ookies|Share to|•[^•]*\//;
/** "Home | News | Contact". */
const menu = /\|[^|]*\|/;
/** What stands before the first cell of a row of a table. */
const opensRow = /(?:^|[\n\r])[ \t]*\|[ \t*_]*$/;
const longestIndent = 20;
const shortestSentence = 3;
const looked = 600;
/** Many guests in a row, as in "from Seoul, Tokyo, Sydney and Berlin", met or took part. */
const attendance =
  /(?:took part|attended|participa|interacted|met for|gathered|asisti|participaron|se reunieron|counted on the presence|Took part)/;
const guests = 4;

/** What two sides agreed on says of neither what it needs or offers. */
const agreement =
  /^[\s*_]*(?:the|this|their|an?|el|este|la|un|una|su)\s(?:\p{L}+\s)?(?:agreements?|memorandum|accord|treaty|pact|deal|mou|letter of intent|framework|meetings?|seminar|workshop|visit|acuerdos?|marco|encuentro|reuni[oó]n|seminario|visita|convenio|memorando|memor[aá]ndum|pacto|tratado|protocolo|carta de intenciones)\b/iu;

/** Addresses, menus, agreements, attendance lists and other lines that say nothing about anybody. */
function isNoise({ text }: Reading, sentence: SentenceReading): boolean {
  if (sentence.to - sentence.from < shortestSentence) return true;
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + looked));
  if (contact.test(opening) || agreement.test(opening)) return true;
  if (menu.test(opening) && !isRow(text, sentence)) return true;
  if (sentence.places.length < guests || !attendance.test(opening)) return false;
  return new Set(sentence.places.map(({ place }) => place.id)).size >= guests;
}

const isRow = (text: string, { start }: SentenceReading) =>
  opensRow.test(text.slice(Math.max(0, start - longestIndent), start));

const verbal: ReadonlySet<CueKind> = new Set<CueKind>([
  'seek',
  'lack',
  'must',
  'resolve',
  'cut',
  'close',
  'act',
  'help',
  'negate',
  'without',
]);
const shortestItem = 5;

/** A line without a full stop that is no title: "- The old town lacks schools" in a list, a row of a table, or a text of one line. */
function isItem({ text, sentences }: Reading, sentence: SentenceReading): boolean {
  const shortest = isRow(text, sentence) ? shortestSentence : shortestItem;
  if (sentence.to - sentence.from < shortest) return false;
  if (sentence === sentences[0] && sentences.length > 1) return false;
  return sentence.cues.some(({ kind }) => verbal.has(kind));
}

/** Whether a sentence is one to look for needs and offers in: it touches a challenge and is neither title nor noise. */
export function maySpeak(reading: Reading, sentence: SentenceReading): boolean {
  if (sentence.concepts.length === 0 || isNoise(reading, sentence)) return false;
  return !sentence.heading || isItem(reading, sentence);
}
