import { PhraseFinder } from './phrase-finder';
import { type Words } from './words';

/** `one`: "the city"; `pair`: "both partners"; a number: "the three Iberian cities"; `former` and `latter`: of a pair. */
export type Pointer = 'one' | 'pair' | OfPair | number;
export type OfPair = 'former' | 'latter';

/** Word indexes; `to` is exclusive. */
interface PointingClause {
  readonly from: number;
  readonly to: number;
  readonly cues: readonly { readonly first: number }[];
}

const singular = (
  "it,its,itself,the city,the city's,the capital,the town,the metropolis,the municipality,city hall,the council,the port," +
  'the administration,there,the district,the districts,the island,la ciudad,la capital,la urbe,el municipio,el ayuntamiento,' +
  'el consistorio,la villa,alli,su,sus,la localidad,le,la metropoli'
).split(',');
const plural =
  'both are,both have,both had,both were,both will,both want,both need,both lack,both face,both suffer,both hope,both look,both say,both run,both use,both plan,both sides,both councils,both mayors,both towns,both cities,both partners,the partners,the pair,they both,each other,ambas,ambos,los socios,las dos,the two'.split(
    ',',
  );
const numbers = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
  }),
);
const articles = new Set(['the', 'las', 'los', 'these', 'all', 'estas']);
const members = new Set([
  'cities',
  'partners',
  'towns',
  'ciudades',
  'socios',
  'municipios',
  'capitals',
  'capitales',
]);

const findingHard = new Set(['find', 'finds', 'found', 'make', 'makes', 'made', 'finding', 'making']);
/** "communities find it hard to pay": an "it" that points to nobody. */
const isEmpty = (words: Words, at: number) =>
  words.foldedAt(at) === 'it' && findingHard.has(words.foldedAt(at - 1));

const finder = new PhraseFinder<'one' | 'pair'>({ one: singular, pair: plural });

function counted(words: Words, { from, to }: PointingClause): number | null {
  for (let index = from; index + 2 < to; index += 1) {
    const number = numbers.get(words.foldedAt(index + 1));
    if (number === undefined || !articles.has(words.foldedAt(index))) continue;
    const near = [words.foldedAt(index + 2), words.foldedAt(index + 3)];
    if (near.some((word) => members.has(word))) return number;
  }
  return null;
}

const ofPair = new Map<string, OfPair>([
  ...['the former', 'the first', 'el primero', 'la primera'].map((each) => [each, 'former'] as const),
  ...['the latter', 'the second', 'el segundo', 'la segunda', 'esta ultima', 'este ultimo'].map(
    (each) => [each, 'latter'] as const,
  ),
]);
const wordsOfPair = 2;
const leadingIn = new Set('and but while whereas yet y e pero mientras'.split(' '));
/** "the latter about waste", "the former, a port": no noun that "former" would belong to. */
const apart = new Set(
  'about in on for from with by at also now still both en de sobre para con por tambien'.split(' '),
);

/** The one of two that a word and the next one point to: "the former wants", but not "the former mayor", "the first bus". */
export function ofPairAt(words: Words, at: number, startsCue: (index: number) => boolean): OfPair | null {
  const pointed = ofPair.get(`${words.foldedAt(at)} ${words.foldedAt(at + 1)}`);
  if (pointed === undefined) return null;
  const next = at + wordsOfPair;
  const isApart = apart.has(words.foldedAt(next)) || words.gapBefore(next).includes(',') || startsCue(next);
  return isApart ? pointed : null;
}

function ofPairIn(words: Words, { from, cues }: PointingClause): OfPair | null {
  const at = leadingIn.has(words.foldedAt(from)) ? from + 1 : from;
  return ofPairAt(words, at, (index) => cues.some(({ first }) => first === index));
}

/** Whether a clause points back to one party ("the city", "its") or to several ("both partners", "the three cities"). */
export function findPointers(words: Words, clause: PointingClause): Pointer | null {
  const pointed = ofPairIn(words, clause) ?? counted(words, clause);
  if (pointed !== null) return pointed;
  const found = finder.find(words, clause.from, clause.to).filter(({ first }) => !isEmpty(words, first));
  if (found.some(({ kind }) => kind === 'pair')) return 'pair';
  return found[0]?.kind ?? null;
}
