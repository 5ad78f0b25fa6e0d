/** What a form is open for: another statement, or the facts. */
export type Asked = 'need' | 'offer' | 'facts';

const answeredBy: Readonly<Record<string, Asked>> = {
  'state-a-need': 'need',
  'state-more-needs': 'need',
  'state-an-offer': 'offer',
  'state-more-offers': 'offer',
  'say-whether-pilots-are-welcome': 'facts',
  'say-the-population': 'facts',
  'say-the-languages': 'facts',
  'name-the-networks': 'facts',
  'name-preferred-countries': 'facts',
};

/** Where a question of the API is answered; null for one that the list of statements itself answers. */
export const answerOf = (question: string): Asked | null => answeredBy[question] ?? null;
