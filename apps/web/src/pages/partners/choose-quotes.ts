import { type Schema } from '../../api/client';
import { type Suggestion } from './use-run';

export interface ChosenQuote {
  readonly side: 'theirs' | 'ours';
  readonly challenge: string;
  readonly stance: 'need' | 'offer';
  readonly evidence: Schema<'ReasonEvidence'>;
}

/** A reason where one side teaches the other says more than what both have. */
const order = ['they-offer', 'we-offer', 'peers', 'shared'];

/** The first quote of each side, theirs first, of the reasons that say most; never the same sentence twice. */
export function bestQuotes({ reasons }: Suggestion): ChosenQuote[] {
  const ranked = reasons.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const theirs = firstOf(ranked, 'theirs', null);
  const ours = firstOf(ranked, 'ours', theirs);
  return [theirs, ours].filter((quote) => quote !== null);
}

/** Quotes of both sides in turn, by the reasons that say most, each sentence once. */
export function sourcedQuotes({ reasons }: Suggestion, max: number): ChosenQuote[] {
  const ranked = reasons.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const all = ranked.flatMap((reason) => {
    const sides = reason.kind === 'we-offer' ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    return sides.flatMap((side) => firstOf([reason], side, null) ?? []);
  });
  const first = new Map(all.toReversed().map((quote) => [quote.evidence.quote, quote]));
  return all.filter((quote) => first.get(quote.evidence.quote) === quote).slice(0, max);
}

function firstOf(
  reasons: readonly Schema<'Reason'>[],
  side: ChosenQuote['side'],
  taken: ChosenQuote | null,
): ChosenQuote | null {
  for (const reason of reasons) {
    const { stance, evidence } = reason[side];
    const quote = evidence.find((one) => one.withdrawn !== true && one.quote !== taken?.evidence.quote);
    if (quote !== undefined) return { side, challenge: reason.challenge, stance, evidence: quote };
  }
  return null;
}
