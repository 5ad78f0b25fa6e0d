import { type ConceptMention } from '@puente/challenges';
import { type Place } from '@puente/places';
import { certaintyOf } from './certainty';
import { mentionOf } from './city-lists';
import { type Clause } from './clauses';
import { type ClauseWithSubject } from './clauses-with-subjects';
import { EvidenceOfSentence, type ExtractedEvidence } from './evidence';
import { narrowest } from './narrowest';
import { organisationOf } from './organisations';
import { type Reading, type SentenceReading } from './reading';
import { claimOnOther } from './stance/between-parties';
import { type Standing, standingOf } from './scenery/standing';
import { type Claim, type ConceptWords, type Cue, type TouchedConcept } from './stance/claim';
import { isManner } from './stance/manner';
import { claimOfBurden } from './stance/plain-burdens';
import { settledCues } from './stance/settled-cues';
import { weigh } from './stance/weigh';
import { type Subject } from './subjects';
import { belongsToGroup } from './worldwide';

const inherited = 0.6;

/** A clause without a cue of its own goes on with the need before it; that something is good is never merely supposed. */
function inheritedFrom(last: Claim | null): Claim | null {
  return last?.stance === 'need' ? { stance: 'need', clarity: last.clarity * inherited } : null;
}

function conceptsIn(reading: Reading, sentence: SentenceReading, { from, to }: Clause): ConceptMention[] {
  const start = reading.words.at(from)?.start ?? 0;
  const end = reading.words.at(to - 1)?.end ?? start;
  return narrowest(sentence.concepts.filter((each) => each.start >= start && each.end <= end));
}

function wordsOfConcept({ words }: Reading, { start, end }: ConceptMention): ConceptWords {
  const first = words.firstFrom(start);
  return { first, last: Math.max(first, words.firstFrom(end) - 1) };
}

const touchedBy = (reading: Reading, concepts: readonly ConceptMention[]): TouchedConcept[] =>
  concepts.map((mention) => ({ ...wordsOfConcept(reading, mention), challenge: mention.concept }));

const wordOf = (reading: Reading, sentence: SentenceReading, place: Place) =>
  reading.words.firstFrom(mentionOf(sentence.places, place)?.start ?? sentence.start);

interface Mention {
  readonly mention: ConceptMention;
  readonly concept: ConceptWords;
  readonly own: Claim;
}

/** One clause of a sentence with what is known of it before its concepts are looked at. */
class ClauseReader {
  private readonly cues;
  private readonly concepts;

  constructor(
    private readonly reading: Reading,
    private readonly sentence: SentenceReading,
    private readonly clause: Clause,
    private readonly found: EvidenceOfSentence,
  ) {
    this.concepts = conceptsIn(reading, sentence, clause);
    this.cues = this.concepts.length > 0 ? settledCues(clause.cues, touchedBy(reading, this.concepts)) : [];
  }

  /** Adds what the clause says of its subject and of other cities; returns the last claim for the next clause. */
  read(subject: Subject, before: Claim | null): Claim | null {
    let last = before;
    let behind: Mention | null = null;
    let kept = false;
    for (const mention of this.concepts) {
      const concept = wordsOfConcept(this.reading, mention);
      const own = this.claimOn(mention, concept);
      const said = own ?? inheritedFrom(last);
      const claim = said ?? claimOfBurden(mention.concept, this.written(mention));
      if (claim === null) continue;
      const standing = this.standingOf(mention, concept);
      if (standing === 'behind' && own !== null) behind ??= { mention, concept, own };
      if (standing !== 'topic') continue;
      kept = true;
      last = said ?? last;
      this.addSubject(subject, mention, concept, claim);
      if (own !== null) this.addOthers(subject, mention, concept, own);
    }
    if (kept || behind === null || !this.hasSeveralThemes()) return last;
    // "a bicycle road", "bridges and schools wear out": each stands back for the other; the first is the topic.
    this.addSubject(subject, behind.mention, behind.concept, behind.own);
    return behind.own;
  }

  /** A bad word inside another topic ("ageing" beside "does research") counts only where nothing else is said. */
  private claimOn(mention: ConceptMention, concept: ConceptWords): Claim | null {
    return weigh(this.cuesFor(mention, concept), concept) ?? weigh(this.cues, concept);
  }

  private cuesFor(mention: ConceptMention, concept: ConceptWords): readonly Cue[] {
    // "poor pavements": a word right before the topic is said of it.
    const others = this.concepts.filter(
      ({ theme, end }) => theme !== mention.theme && end + 1 !== mention.start,
    );
    if (others.length === 0) return this.cues;
    const words = others.map((each) => wordsOfConcept(this.reading, each));
    const isInside = (cue: Cue, { first, last }: ConceptWords) => first <= cue.first && last >= cue.last;
    return this.cues.filter(
      (cue) =>
        cue.kind !== 'problem' || isInside(cue, concept) || !words.some((other) => isInside(cue, other)),
    );
  }

  private written({ start, end }: ConceptMention): string {
    return this.reading.text.slice(start, end);
  }

  private hasSeveralThemes(): boolean {
    return this.concepts.some(({ theme }) => theme !== this.concepts[0]?.theme);
  }

  private standingOf(mention: ConceptMention, own: ConceptWords): Standing {
    const { reading, concepts, clause } = this;
    return standingOf({ reading, mention, own, cues: clause.cues, all: concepts }, this.sentence);
  }

  private addSubject(subject: Subject, mention: ConceptMention, concept: ConceptWords, claim: Claim): void {
    for (const city of subject.cities) {
      const at = wordOf(this.reading, this.sentence, city);
      if (subject.clarity === 'named' && belongsToGroup(this.clause.cues, at, concept)) continue;
      this.found.addCity(city, mention, claim.stance, certaintyOf(subject.clarity, claim));
    }
  }

  private addOthers({ others }: Subject, mention: ConceptMention, concept: ConceptWords, own: Claim): void {
    for (const city of others) {
      const claim = claimOnOther(this.clause.cues, wordOf(this.reading, this.sentence, city), concept, own);
      if (claim !== null) this.found.addCity(city, mention, claim.stance, certaintyOf('named', claim));
    }
  }
}

/** What an organisation that a sentence opens with can do; its needs are not looked for. */
function readOrganisation(reading: Reading, sentence: SentenceReading, found: EvidenceOfSentence): boolean {
  const organisation = organisationOf(reading, sentence);
  if (organisation === null) return false;
  const cues = settledCues(sentence.cues, touchedBy(reading, sentence.concepts));
  for (const mention of narrowest(sentence.concepts)) {
    const concept = wordsOfConcept(reading, mention);
    if (mention.start < organisation.end || isManner(mention, concept, sentence.cues)) continue;
    const claim = weigh(cues, concept);
    if (claim?.stance === 'offer') found.addOrganisation(organisation, mention, certaintyOf('named', claim));
  }
  return true;
}

/** The evidence of one sentence: clause by clause, who it is about and what it says of each concept. */
export function evidenceOfSentence(
  reading: Reading,
  sentence: SentenceReading,
  clauses: readonly ClauseWithSubject[],
): ExtractedEvidence[] {
  const found = new EvidenceOfSentence(reading.text, sentence);
  if (readOrganisation(reading, sentence, found)) return found.all();
  let before: Claim | null = null;
  for (const { clause, subject } of clauses) {
    before = new ClauseReader(reading, sentence, clause, found).read(
      subject,
      clause.contrast ? null : before,
    );
  }
  return found.all();
}
