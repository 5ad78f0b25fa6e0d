import { type City } from './city';
import { type Stance } from './statement';

/** How many needs, and how many offers, make a profile that can be matched well. */
const statementsWanted = 4;

/** In the order in which they help matching most; each is the code of a question to the city. */
const questions: readonly { readonly code: string; readonly isAnswered: (city: City) => boolean }[] = [
  { code: 'state-a-need', isAnswered: (city) => standing(city, 'need') > 0 },
  { code: 'state-an-offer', isAnswered: (city) => standing(city, 'offer') > 0 },
  {
    code: 'confirm-suggested',
    isAnswered: (city) => city.statements.some((one) => one.status === 'confirmed'),
  },
  { code: 'state-more-needs', isAnswered: (city) => standing(city, 'need') >= statementsWanted },
  { code: 'state-more-offers', isAnswered: (city) => standing(city, 'offer') >= statementsWanted },
  { code: 'say-whether-pilots-are-welcome', isAnswered: (city) => city.pilots !== null },
  { code: 'say-the-population', isAnswered: (city) => city.population !== null },
  { code: 'say-the-languages', isAnswered: (city) => city.languages.length > 0 },
  { code: 'name-the-networks', isAnswered: (city) => city.networks.length > 0 },
  { code: 'name-preferred-countries', isAnswered: (city) => city.preferredPartnerCountries !== null },
];

export interface Completeness {
  /** In [0, 1]. */
  readonly share: number;
  readonly missing: readonly string[];
  readonly nextQuestion: string | null;
}

/** How much of a profile is filled in, what is missing, and the question that would help most. */
export function completenessOf(city: City): Completeness {
  const missing = questions.filter((question) => !question.isAnswered(city)).map((question) => question.code);
  const share = Math.round((1 - missing.length / questions.length) * 100) / 100;
  return { share, missing, nextQuestion: missing[0] ?? null };
}

function standing(city: City, stance: Stance): number {
  return city.statements.filter((one) => one.stance === stance && one.status !== 'rejected').length;
}
