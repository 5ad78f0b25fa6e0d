import { type ConceptMention, findConcepts } from '@puente/challenges';
import { findPlaces, type PlaceMention } from '@puente/places';
import { type CueKind } from './cues/cue-kinds';
import { findCues } from './cues/find-cues';
import { type ReadLanguage } from './languages';
import { type Phrase } from './phrase-finder';
import { type Sentence, sentencesOf } from './sentences';
import { WordReader, type Words } from './words';

/** A sentence with all that was found in it. `from` and `to` are indexes of words, `to` exclusive. */
export interface SentenceReading extends Sentence {
  readonly from: number;
  readonly to: number;
  readonly places: readonly PlaceMention[];
  readonly concepts: readonly ConceptMention[];
  readonly cues: readonly Phrase<CueKind>[];
}

export interface Reading {
  readonly text: string;
  readonly language: ReadLanguage;
  readonly words: Words;
  readonly sentences: readonly SentenceReading[];
}

const none: readonly never[] = [];

/** Hands out, in order, the mentions of a sorted list that lie inside each next span. */
function dealer<T extends { start: number; end: number }>(mentions: readonly T[]) {
  let next = 0;
  return (start: number, end: number): readonly T[] => {
    while ((mentions[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((mentions[next]?.start ?? Infinity) < end) next += 1;
    if (next === first) return none;
    const dealt = mentions.slice(first, next);
    return dealt.every((mention) => mention.end <= end)
      ? dealt
      : dealt.filter((mention) => mention.end <= end);
  };
}

/** Leaves out what stands inside a city's name: Port Moresby speaks of no port. Both lists are sorted. */
function outsideNames(
  concepts: readonly ConceptMention[],
  places: readonly PlaceMention[],
): ConceptMention[] {
  let next = 0;
  return concepts.filter(({ start, end }) => {
    while ((places[next]?.end ?? Infinity) <= start) next += 1;
    return (places[next]?.start ?? Infinity) >= end;
  });
}

/** Splits a text into sentences and finds the cities, concepts and cues of each; one pass each over the text. */
export function readText(text: string, language: ReadLanguage): Reading {
  const reader = new WordReader(text);
  const { words } = reader;
  const places = findPlaces(text);
  const placesIn = dealer(places);
  const conceptsIn = dealer(outsideNames(findConcepts(text, language), places));
  const sentences: SentenceReading[] = [];
  for (const { start, end, paragraph, heading } of sentencesOf(text)) {
    const from = reader.readUntil(start);
    const to = reader.readUntil(end);
    const own = placesIn(start, end);
    const concepts = conceptsIn(start, end);
    // Without a concept there is nothing for a cue to speak of.
    const cues = concepts.length > 0 ? findCues(words, { from, to }, language) : none;
    sentences.push({ start, end, paragraph, heading, from, to, places: own, concepts, cues });
  }
  reader.readUntil(text.length);
  return { text, language, words, sentences };
}
