import { countryName, isoCountries } from './country-name';
import { type GazetteerEntry, gazetteer, readData } from './gazetteer';
import { TokenKind, tokenise, foldedWord } from './tokens';

/** A place under one of its names; `weak` where that name needs support near by. */
export interface NamedPlace {
  readonly entry: GazetteerEntry;
  readonly name: string;
  readonly weak: boolean;
}

/** What a name may stand for. */
export interface Meaning {
  readonly places: NamedPlace[];
  /** The country it names, by name or demonym. */
  country: string | undefined;
  /** "Chinese": speaks of the country, and never stands behind a city to say where it is. */
  adjective: boolean;
  /** Spanish writes demonyms in lower case. */
  lowerCase: boolean;
  /** Countries that have a region of this name. */
  readonly regionOf: Set<string>;
}

/** Words of a name, one node each. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  meaning: Meaning | undefined;
}

export interface Lexicon {
  readonly words: TrieNode;
  /** Names in scripts that set no spaces, by their first two characters, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { name: string; meaning: Meaning }[]>;
}

const newNode = (): TrieNode => ({ next: new Map(), meaning: undefined });
const newMeaning = (): Meaning => ({
  places: [],
  country: undefined,
  adjective: false,
  lowerCase: false,
  regionOf: new Set(),
});

class LexiconBuilder {
  readonly words = newNode();
  private readonly unspaced = new Map<string, Meaning>();

  meaningOf(name: string): Meaning {
    const tokens = tokenise(name);
    if (tokens.count === 1 && tokens.kinds[0] === TokenKind.unspaced) {
      const known = this.unspaced.get(name) ?? newMeaning();
      this.unspaced.set(name, known);
      return known;
    }
    let node = this.words;
    for (let index = 0; index < tokens.count; index += 1) {
      const key = foldedWord(tokens, index);
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    node.meaning ??= newMeaning();
    return node.meaning;
  }

  build(): Lexicon {
    const byStart = new Map<string, { name: string; meaning: Meaning }[]>();
    for (const [name, meaning] of this.unspaced) {
      const list = byStart.get(name.slice(0, 2)) ?? [];
      list.push({ name, meaning });
      byStart.set(name.slice(0, 2), list);
    }
    for (const list of byStart.values()) list.sort((a, b) => b.name.length - a.name.length);
    return { words: this.words, unspaced: byStart };
  }
}

function addPlaces(builder: LexiconBuilder): void {
  for (const entry of gazetteer().values()) {
    for (const name of entry.place.names) {
      const { places } = builder.meaningOf(name);
      const weak = entry.weakNames.has(name);
      const known = places.findIndex((each) => each.entry === entry);
      if (known === -1) places.push({ entry, name, weak });
      else if (places[known]?.weak === true && !weak) places[known] = { entry, name, weak };
    }
  }
}

const adjectives =
  /(ese|ish|[ie]ans?|ns|cans?|i|thais?|pinos?|philippine|argentine|dutch|french|german|czech|swiss|greek|welsh|briton|spaniard|afghan|kazakh|uzbek|kyrgyz|tajik|turkmen|lander)$/i;

/** Country names that mean a city more often: Grenada in Spanish, and Jersey. */
const notCountries = new Set(['Granada', 'Jersey']);

function addCountries(builder: LexiconBuilder): void {
  for (const code of isoCountries) {
    for (const name of [countryName(code, 'en'), countryName(code, 'es')]) {
      if (!notCountries.has(name)) builder.meaningOf(name).country = code;
    }
  }
  for (const line of readData('demonyms.tsv').trimEnd().split('\n')) {
    const [code = '', names = ''] = line.split('\t');
    for (const marked of names.split('|').filter((name) => name !== '')) {
      const meaning = builder.meaningOf(marked.replace('~', ''));
      const isName = meaning.country === code && !meaning.adjective;
      meaning.country = code;
      meaning.lowerCase ||= marked.startsWith('~');
      meaning.adjective = !isName && (marked.startsWith('~') || adjectives.test(marked));
    }
  }
}

function addRegions(builder: LexiconBuilder): void {
  for (const line of [
    ...readData('regions.tsv').trimEnd().split('\n'),
    ...readData('region-names.tsv').trimEnd().split('\n'),
  ]) {
    const [code = '', names = ''] = line.split('\t');
    for (const name of names.split('|')) {
      const meaning = builder.meaningOf(name);
      if (meaning.country === undefined) meaning.regionOf.add(code);
    }
  }
}

let built: Lexicon | undefined;

/** All names that the gazetteer knows, as a trie of folded words; built on first use. */
export function lexicon(): Lexicon {
  if (built === undefined) {
    const builder = new LexiconBuilder();
    addPlaces(builder);
    addCountries(builder);
    addRegions(builder);
    built = builder.build();
  }
  return built;
}
