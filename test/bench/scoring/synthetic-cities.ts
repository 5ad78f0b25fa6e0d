import { type SeededRandom } from '@puente/testing';
import {
  type CityProfile,
  type Statement,
  type Tie,
} from '../../../apps/match-scoring/src/domain/party-profile';
import { type ConceptSpace } from '../../../apps/match-scoring/src/domain/vectors/concept-space';

const countries = ['ES', 'CN', 'JP', 'KR', 'IN', 'AU', 'ID', 'TH', 'VN', 'PH'] as const;
const certainties = [0.7, 0.85, 0.9, 1] as const;
const networks = ['c40', 'metropolis', 'iclei', 'eurocities', 'citynet'] as const;

/**
 * Invented cities for load, some 6 needs and 6 offers each: a few concepts are common and most are rare, a third of the
 * populations is not known, some cities have networks, preferred countries, or bonds with others. One in ten is Spanish. `quoted`: each statement has a quote.
 */
export function syntheticCities(
  space: ConceptSpace,
  random: SeededRandom,
  { quoted }: { quoted: boolean },
): (number: number) => CityProfile {
  const concept = () => space.ids[Math.floor(space.ids.length * random.next() ** 2)]!;
  const statement = (stance: Statement['stance'], id: string): Statement => ({
    id,
    challenge: concept(),
    stance,
    level: random.next() < 0.3 ? null : random.integer(1, 5),
    status: random.next() < 0.3 ? 'confirmed' : 'suggested',
    certainty: random.pick(certainties),
    evidence: quoted ? [evidenceOf(random)] : [],
  });
  const several = (stance: Statement['stance'], id: string) =>
    Array.from({ length: random.integer(4, 8) }, (_, at) => statement(stance, `${id}-${stance}-${at}`));
  return (number) => {
    const country = number % 10 === 0 ? 'ES' : random.pick(countries.slice(1));
    const id = `${country.toLowerCase()}-${number}`;
    return {
      kind: 'city',
      id,
      version: 1,
      name: `City ${number}`,
      country,
      population: random.next() < 0.3 ? null : Math.round(50_000 * 400 ** random.next()),
      languages: [],
      preferredPartnerCountries: random.next() < 0.2 ? [random.pick(countries)] : null,
      pilots: null,
      networks: random.next() < 0.3 ? [random.pick(networks)] : [],
      ties: random.next() < 0.1 ? [tieOf(random)] : [],
      statements: [...several('need', id), ...several('offer', id)],
    };
  };
}

/** With one of the first cities: the requesters of a bench are among them. */
function tieOf(random: SeededRandom): Tie {
  const isSpanish = random.next() < 0.5;
  return {
    with: isSpanish ? `es-${10 * random.integer(0, 9)}` : `cn-${random.integer(1, 99)}`,
    kind: 'twinning',
    name: 'Sister cities',
    since: null,
    lastActiveOn: random.next() < 0.3 ? null : `${random.integer(2015, 2026)}-05-01`,
  };
}

const words = 'the city has to do something about its streets and shares what it learnt with others'.split(
  ' ',
);

function evidenceOf(random: SeededRandom): Statement['evidence'][number] {
  const quote = Array.from({ length: random.integer(15, 30) }, () => random.pick(words)).join(' ');
  const start = random.integer(0, 5_000);
  return { documentId: uuidOf(random), quote, start, end: start + quote.length };
}

function uuidOf(random: SeededRandom): string {
  const hex = () => random.integer(0, 0xffff).toString(16).padStart(4, '0');
  return `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-8${hex().slice(1)}-${hex()}${hex()}${hex()}`;
}
