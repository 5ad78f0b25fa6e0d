import { findConcepts, type ConceptMention } from '@puente/challenges';
import { findPlaces, type PlaceMention } from '@puente/places';
import { type Evidence, type ReadingInput } from './evidence';
import { noFocus, refocus, type Focus } from './focus';
import { readJointWork, type JointWork } from './joint-work';
import { findMentions } from './mentions';
import { bodyStart, normalise } from './normalise';
import { readSentence } from './read-sentence';
import { splitSentences, type Sentence } from './sentences';
import { reconcile } from './reconcile';
import { SpanReader } from './span-reader';
import { wordsOf } from './words';

function focusOfTitle(title: string | undefined): Focus {
  if (!title) return noFocus;
  const normalised = normalise(title);
  return refocus(
    noFocus,
    findMentions(normalised, wordsOf(normalised, 0, normalised.length), findPlaces(title)),
  );
}

interface Surroundings {
  readonly normalised: string;
  readonly concepts: SpanReader<ConceptMention>;
  readonly places: SpanReader<PlaceMention>;
}

/**
 * Who a document says needs or offers what, by sentence, in order. Pure: the same input gives the same result, in time linear in the text.
 * A quote is the sentence, `text.slice(start, end) === quote`; offsets count UTF-16 code units.
 */
export function extractEvidence({ text, title, language }: ReadingInput): Evidence[] {
  const normalised = normalise(text);
  const around: Surroundings = {
    normalised,
    concepts: new SpanReader(findConcepts(text, language)),
    places: new SpanReader(findPlaces(text)),
  };
  const evidence: Evidence[] = [];
  const joint: JointWork[] = [];
  let focus = focusOfTitle(title);
  for (const sentence of splitSentences(normalised, bodyStart(text))) {
    const read = readOne(sentence, around, focus, language);
    focus = read.focus;
    const { start, end } = sentence;
    for (const work of read.joint) joint.push({ ...work, start, end });
    for (const { party, challenge, theme, stance, certainty } of read.statements) {
      evidence.push({
        party,
        challenge,
        theme,
        stance,
        quote: text.slice(start, end),
        start,
        end,
        certainty,
      });
    }
  }
  return reconcile([...evidence, ...readJointWork(joint, evidence, text)].sort((a, b) => a.start - b.start));
}

function readOne(
  sentence: Sentence,
  { normalised, concepts, places }: Surroundings,
  focus: Focus,
  language: ReadingInput['language'],
): ReturnType<typeof readSentence> {
  const touched = concepts.within(sentence);
  const named = places.within(sentence);
  const words = wordsOf(normalised, sentence.start, sentence.end);
  return readSentence({
    sentence,
    text: normalised,
    words,
    concepts: touched,
    places: named,
    focus,
    language,
  });
}
