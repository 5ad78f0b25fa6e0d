import { isChallenge, themeOf } from '@puente/challenges';
import { findPlaces, type Place } from '@puente/places';
import { type ExtractedEvidence } from '../extraction/evidence';
import { type Chunk } from './chunks';
import { findQuote, type Span } from './find-quote';

/** What a model says of a text. None of it is believed before it is checked: the text may have told it what to say. */
export interface ModelClaim {
  /** An id of the gazetteer, or a name. */
  readonly city: string;
  readonly challenge: string;
  readonly stance: string;
  readonly isClear: boolean;
  readonly quote: string;
}

/** Why a claim became no evidence. `repeated` says again what is known. */
export const dropReasons = ['quote', 'city', 'challenge', 'stance', 'repeated'] as const;
export type DropReason = (typeof dropReasons)[number];
export type Dropped = Partial<Record<DropReason, number>>;

/** A model's clear sentence counts less than a rule's, and an unclear one still less: docs/adr/11. */
const certainties = { clear: 0.5, unclear: 0.3 } as const;
/** In UTF-16 code units. What is shorter says nothing by itself. */
const quoteUnitsMin = 20;

type Known = Pick<ExtractedEvidence, 'challenge' | 'stance' | 'start' | 'end'> & {
  readonly party: { readonly id: string };
};

/** The cities that a text names as themselves, each once. */
export function citiesNamedIn(text: string): Place[] {
  const mentions = findPlaces(text).filter(({ role }) => role === 'place');
  return [...new Map(mentions.map(({ place }) => [place.id, place])).values()];
}

/** Takes a model's claims on one document, chunk by chunk, and keeps those that the text bears out. */
export class ClaimChecker {
  readonly accepted: ExtractedEvidence[] = [];
  readonly dropped: Dropped = {};

  constructor(
    private readonly cities: readonly Place[],
    private readonly known: readonly Known[],
    private readonly quoteUnitsMax: number,
  ) {}

  check(chunk: Chunk, claims: readonly ModelClaim[]): void {
    for (const claim of claims) {
      const checked = this.evidenceOf(chunk, claim);
      if (typeof checked === 'string') this.dropped[checked] = (this.dropped[checked] ?? 0) + 1;
      else this.accepted.push(checked);
    }
  }

  private evidenceOf(chunk: Chunk, claim: ModelClaim): ExtractedEvidence | DropReason {
    const span = this.spanOf(chunk, claim.quote);
    if (span === null) return 'quote';
    const place = this.cityOf(claim.city);
    if (place === undefined) return 'city';
    const { challenge, stance } = claim;
    if (!isChallenge(challenge)) return 'challenge';
    if (stance !== 'need' && stance !== 'offer') return 'stance';
    const { id, name, country } = place;
    const evidence: ExtractedEvidence = {
      party: { kind: 'city', id, name, country },
      ...{ challenge, theme: themeOf(challenge), stance },
      quote: chunk.text.slice(span.start, span.end),
      start: chunk.start + span.start,
      end: chunk.start + span.end,
      certainty: certainties[claim.isClear ? 'clear' : 'unclear'],
    };
    return [...this.known, ...this.accepted].some((one) => saysAsMuch(one, evidence)) ? 'repeated' : evidence;
  }

  private spanOf({ text }: Chunk, quote: string): Span | null {
    if (quote.length > this.quoteUnitsMax) return null;
    const span = findQuote(text, quote);
    if (span === null) return null;
    const length = span.end - span.start;
    return length >= quoteUnitsMin && length <= this.quoteUnitsMax ? span : null;
  }

  /** Only of the cities that the document names. */
  private cityOf(said: string): Place | undefined {
    const byId = this.cities.find(({ id }) => id === said);
    if (byId) return byId;
    const name = said.trim().toLowerCase();
    const named = this.cities.filter(({ names }) => names.some((one) => one.toLowerCase() === name));
    return named.length === 1 ? named[0] : undefined;
  }
}

/** The same of the same party in an overlapping span, at the same challenge or at a narrower one. */
function saysAsMuch(known: Known, found: ExtractedEvidence): boolean {
  const isSame = known.challenge === found.challenge || known.challenge.startsWith(`${found.challenge}/`);
  const overlaps = known.start < found.end && found.start < known.end;
  return isSame && overlaps && known.party.id === found.party.id && known.stance === found.stance;
}
