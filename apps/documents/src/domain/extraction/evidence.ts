import { type ConceptMention } from '@puente/challenges';
import { type Place } from '@puente/places';
import { type OrganisationMention } from './organisations';

export interface EvidenceParty {
  readonly kind: 'city' | 'organisation';
  /** `es-madrid`, or `org-<slug>`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for organisations. */
  readonly country: string | null;
}

/** A sentence that states a need or an offer of a party. `text.slice(start, end) === quote` of the text as given. */
export interface ExtractedEvidence {
  readonly party: EvidenceParty;
  /** A concept of the scheme, the narrowest that the words touch. */
  readonly challenge: string;
  readonly theme: string;
  readonly stance: 'need' | 'offer';
  readonly quote: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** In (0, 1]; see `certaintyOf`. */
  readonly certainty: number;
}

/** What of the scheme a piece of evidence is about. */
type Touched = Pick<ConceptMention, 'concept' | 'theme'>;

const weak = 0.6;
const clearlyPlainer = 0.15;

/** Gathers the evidence of one sentence: one piece for each party, challenge and stance, the most certain one. */
export class EvidenceOfSentence {
  private readonly found = new Map<string, ExtractedEvidence>();

  constructor(
    private readonly text: string,
    private readonly span: { readonly start: number; readonly end: number },
  ) {}

  addCity({ id, name, country }: Place, mention: Touched, stance: 'need' | 'offer', certainty: number): void {
    this.add({ kind: 'city', id, name, country }, mention, stance, certainty);
  }

  addOrganisation({ id, name }: OrganisationMention, mention: Touched, certainty: number): void {
    this.add({ kind: 'organisation', id, name, country: null }, mention, 'offer', certainty);
  }

  private add(party: EvidenceParty, mention: Touched, stance: 'need' | 'offer', certainty: number): void {
    const { start, end } = this.span;
    const { concept: challenge, theme } = mention;
    this.put({ party, challenge, theme, stance, quote: this.text.slice(start, end), start, end, certainty });
  }

  put(each: ExtractedEvidence): void {
    const key = [each.party.id, each.challenge, each.stance].join(' ');
    if ((this.found.get(key)?.certainty ?? 0) < each.certainty) this.found.set(key, each);
  }

  /** Leaves out what the sentence hardly says beside what it plainly says. */
  all(): ExtractedEvidence[] {
    const all = [...this.found.values()];
    const plainest = Math.max(0, ...all.map(({ certainty }) => certainty));
    return all.filter(({ certainty }) => certainty >= weak || plainest < certainty + clearlyPlainer);
  }
}
