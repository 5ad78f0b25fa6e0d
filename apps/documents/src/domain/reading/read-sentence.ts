import { type ConceptMention, type ReadingLanguage } from '@puente/challenges';
import { type PlaceMention } from '@puente/places';
import { findAnaphora } from './anaphora';
import { splitClauses } from './clauses';
import { type EvidenceParty, type Stance } from './evidence';
import { refocus, type Focus } from './focus';
import { rulingOn, type Touched } from './govern';
import { findMentions, type Mention } from './mentions';
import { isNoise } from './noise';
import { partnersIn, type JointWork } from './joint-work';
import { otherSide } from './other-side';
import { isBurden } from './problems';
import { type Sentence } from './sentences';
import { findCues } from './stance/lexicon';
import { subjectOf, type SentenceParties, type Subject } from './subjects';
import { type Word } from './words';

/** What one sentence states of one party. */
export interface Statement {
  readonly party: EvidenceParty;
  readonly challenge: string;
  readonly theme: string;
  readonly stance: Stance;
  readonly certainty: number;
}

interface SentenceInput {
  readonly sentence: Sentence;
  /** The normalised text of the document. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly concepts: readonly ConceptMention[];
  readonly places: readonly PlaceMention[];
  readonly focus: Focus;
  readonly language: ReadingLanguage;
}

const jobs =
  /^(director|directora|researcher|minister|ministry|ministro|ministra|secretary|secretario|secretaria|head|chief|cio|ceo|concejal|concejala|concejalia|councillor|manager|department|consejero|consejera|delegado|delegada|officer|commissioner|institute|agency)$/;

export interface SentenceReading {
  readonly statements: readonly Statement[];
  readonly joint: readonly Pick<JointWork, 'parties' | 'challenge' | 'theme'>[];
  /** Whom the text is about behind the sentence. */
  readonly focus: Focus;
}

/** Below this a statement would be a guess. */
const certaintyMin = 0.2;

/** A theme goes where one of its narrower concepts stands at the same words. */
function narrowest(concepts: readonly ConceptMention[]): ConceptMention[] {
  return concepts.filter(
    (each) =>
      each.concept !== each.theme ||
      !concepts.some(
        (other) =>
          other.theme === each.theme &&
          other.concept !== each.concept &&
          other.start < each.end &&
          each.start < other.end,
      ),
  );
}

function touchedBy(mention: ConceptMention, text: string, words: readonly Word[]): Touched {
  const first = words.findIndex(({ end }) => end > mention.start);
  const behind = words.findIndex(({ start }) => start >= mention.end);
  const last = behind < 0 ? words.length : behind;
  return { first, last, burden: isBurden(text.slice(mention.start, mention.end)) };
}

function strongest(statements: readonly Statement[]): Statement[] {
  const best = new Map<string, Statement>();
  for (const each of statements) {
    const key = `${each.party.id} ${each.challenge} ${each.stance}`;
    const known = best.get(key);
    if (!known || known.certainty < each.certainty) best.set(key, each);
  }
  return [...best.values()];
}

function isPerson(words: readonly Word[]): boolean {
  return /^(he|she|mr|mrs|ms|dr|sr|sra|don|dona|the mayor|el alcalde)$/.test(words[0]?.form ?? '');
}

/** "Institute of Software", "Director of Digital Transformation": part of a name, not a challenge. */
function inName({ first, last }: Touched, words: readonly Word[], mentions: readonly Mention[]): boolean {
  if (mentions.some((each) => each.party?.kind === 'organisation' && first < each.last && each.first < last))
    return true;
  if (!words.slice(first, last).every(({ capital }) => capital)) return false;
  for (let index = first - 1; index >= 0 && index >= first - 8; index -= 1) {
    const word = words[index];
    if (!word || !(word.capital || /^(of|de|for|and|y|&|-)$/.test(word.form))) return false;
    if (jobs.test(word.form)) return true;
  }
  return false;
}

/** A bare fact counts of a named subject; a burden also where only the place is named. */
function speaksForItself({ how }: Subject, { burden }: Touched): boolean {
  return how === 'named' || (burden && (how === 'place' || how === 'anaphor'));
}

/** Reads one sentence: what it states, and whom the text is about behind it. */
export function readSentence(input: SentenceInput): SentenceReading {
  const { sentence, text, words, concepts, places, focus, language } = input;
  const mentions = findMentions(text, words, places);
  const after = { focus: refocus(focus, mentions), statements: [], joint: [] };
  if (sentence.heading || concepts.length === 0) return after;
  if (isNoise(text.slice(sentence.start, sentence.end), words, mentions)) return after;
  const parties: SentenceParties = {
    mentions,
    anaphora: findAnaphora(words, mentions, language, focus),
    focus,
    person: isPerson(words),
    words,
  };
  const cues = findCues(words, language);
  const clauses = splitClauses({ words, cues, mentions });
  const statements: Statement[] = [];
  const joint: Pick<JointWork, 'parties' | 'challenge' | 'theme'>[] = [];
  for (const concept of narrowest(concepts)) {
    const touched = touchedBy(concept, text, words);
    if (mentions.some(({ party, first }) => !party && first >= touched.first && first < touched.last))
      continue;
    if (inName(touched, words, mentions)) continue;
    const ruling = rulingOn(touched, clauses, cues, words);
    if (!ruling) continue;
    const { challenge, theme } = { challenge: concept.concept, theme: concept.theme };
    if (ruling.stance === 'joint') {
      joint.push({ parties: partnersIn(parties), challenge, theme });
      continue;
    }
    const until = ruling.cue?.first ?? touched.first;
    const subject = subjectOf(clauses, ruling.clause, until, touched.first, parties);
    if (!ruling.cue && !speaksForItself(subject, touched)) continue;
    const certainty = Math.round(ruling.certainty * subject.clarity * 100) / 100;
    const stated = { challenge, theme, stance: ruling.stance, certainty };
    if (certainty >= certaintyMin && ruling.cue?.kind !== 'visit')
      for (const party of subject.parties) statements.push({ party, ...stated });
    for (const { party, stance } of otherSide(ruling, touched, subject, mentions, clauses))
      statements.push({ party, ...stated, stance, certainty: Math.round(ruling.certainty * 60) / 100 });
  }
  return { ...after, statements: strongest(statements), joint };
}
