import { type ConceptMention } from '@puente/challenges';
import { type Place } from '@puente/places';
import { groupsIn } from './city-lists';
import { EvidenceOfSentence, type ExtractedEvidence } from './evidence';
import { type Focus } from './focus';
import { narrowest } from './narrowest';
import { findPointers } from './pointers';
import { type Reading, type SentenceReading } from './reading';

interface Topic {
  readonly sentence: SentenceReading;
  readonly partners: readonly Place[];
  readonly mention: ConceptMention;
}

/** Who of the two needs it is not said. */
const certainty = 0.3;
const mostPartners = 3;
/** "The exchanges centred on": the joint work is what the sentence is about. */
const subjectWords = 6;

/**
 * "The exchanges centred on solid waste": what named partners work on together counts weakly for both. Where the text
 * elsewhere states a need of one of them in that theme, the others are taken to bring the offer; else all have the need.
 */
export class JointWork {
  private readonly topics: Topic[] = [];

  constructor(private readonly reading: Reading) {}

  notice(sentence: SentenceReading, focus: Focus): void {
    const joint = sentence.cues.find(({ kind }) => kind === 'joint');
    if (joint === undefined || joint.first - sentence.from > subjectWords) return;
    const partners = this.partnersOf(sentence, focus);
    if (partners.length < 2 || partners.length > mostPartners) return;
    const behind = this.reading.words.at(joint.last)?.end ?? sentence.start;
    const mentions = sentence.concepts.filter(
      ({ start, concept }) => start >= behind && concept !== 'knowledge-education/city-to-city-learning',
    );
    for (const mention of narrowest(mentions)) this.topics.push({ sentence, partners, mention });
  }

  private partnersOf(sentence: SentenceReading, focus: Focus): readonly Place[] {
    if (sentence.places.length > 0) return groupsIn(this.reading, sentence.places)[0] ?? [];
    const pointer = findPointers(this.reading.words, sentence);
    if (pointer === 'one' || pointer === 'former' || pointer === 'latter') return [];
    const size = typeof pointer === 'number' ? pointer : 2;
    return focus.groups.find(({ length }) => length === size) ?? [];
  }

  settle(evidence: readonly ExtractedEvidence[]): ExtractedEvidence[] {
    const key = (...parts: (string | number)[]) => parts.join(' ');
    const said = new Set(evidence.map(({ party, theme, stance }) => key(theme, stance, party.id)));
    const spoken = new Set(evidence.map(({ theme, start }) => key(theme, start)));
    return this.topics.flatMap(({ sentence, partners, mention }) => {
      if (spoken.has(key(mention.theme, sentence.start))) return [];
      const having = (stance: string) =>
        partners.filter(({ id }) => said.has(key(mention.theme, stance, id)));
      const [needy, able] = [having('need'), having('offer')];
      const found = new EvidenceOfSentence(this.reading.text, sentence);
      for (const city of partners) {
        const offers = needy.length > 0 ? !needy.includes(city) : able.includes(city);
        found.addCity(city, mention, offers ? 'offer' : 'need', certainty);
      }
      return found.all();
    });
  }
}
