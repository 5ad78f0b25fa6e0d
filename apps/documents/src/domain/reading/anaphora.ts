import { type ReadingLanguage } from '@puente/challenges';
import { type EvidenceParty } from './evidence';
import { type Focus, refocus } from './focus';
import { type Mention } from './mentions';
import { PhraseTrie } from './phrase-trie';
import { type Word } from './words';

type Reference = 'one' | 'possessive' | 'both' | 'former' | 'latter' | 'organisation' | 'they';

/** Phrases that mean a party named before; syntax: PhraseTrie. */
const phrases: Readonly<Record<ReadingLanguage, Readonly<Record<Reference, string>>>> = {
  en: {
    one: `it
      the|this city|municipality|town|metropolis|capital|megacity|council|mayor|administration|metropolitan
      the|this city council|government|hall
      the municipal|local government|authorities|administration
      there`,
    possessive: 'its',
    they: 'they\ntheir',
    both: `both cities|partners|municipalities|sides
      the two|three|four cities|partners|municipalities|sides
      the three|two _ cities
      the partners|pair
      these|those two|three? cities`,
    former: 'the former',
    latter: 'the latter',
    organisation: `the centre|center|network|university|foundation|agency|company|institute|association|organisation|bank|programme`,
  },
  es: {
    one: `la|esta ciudad|capital|urbe|metropoli|villa|localidad|alcaldesa
      el|este ayuntamiento|municipio|consistorio|alcalde|gobierno municipal|local?
      alli`,
    possessive: 'su\nsus\nle\nles',
    they: 'ellas\nellos',
    both: `ambas|ambos ciudades|socias|socios|municipios?
      las|los dos|tres ciudades|socias|socios|municipios?
      estas|esas dos|tres? ciudades`,
    former: 'la primera',
    latter: 'la segunda',
    organisation: `el|la centro|red|universidad|fundacion|agencia|empresa|instituto|asociacion|organizacion|banco`,
  },
};

const tries = { en: build('en'), es: build('es') };

function build(language: ReadingLanguage): PhraseTrie<Reference> {
  const trie = new PhraseTrie<Reference>(new Set());
  for (const [reference, text] of Object.entries(phrases[language])) {
    for (const phrase of text.split('\n')) trie.add(phrase, reference as Reference);
  }
  return trie;
}

export interface Anaphor {
  readonly first: number;
  readonly last: number;
  readonly parties: readonly EvidenceParty[];
  /** "it" as the subject, or "its" somewhere. */
  readonly possessive: boolean;
}

function meaning(reference: Reference, { cities, organisation, group }: Focus): readonly EvidenceParty[] {
  switch (reference) {
    case 'one':
    case 'possessive':
      return cities.length === 1 ? cities : [];
    case 'they':
      return cities.length > 1 ? cities : group;
    case 'both':
      return group;
    case 'former':
      return group.slice(0, 1);
    case 'latter':
      return group.slice(-1);
    case 'organisation':
      return organisation ? [organisation] : [];
  }
}

/** Named before in the same sentence, a city is nearer than the focus: "Bilbao was grey; it turned its river front green". */
function nearer(focus: Focus, mentions: readonly Mention[], index: number): Focus {
  const before = mentions.filter(
    ({ last, role }) => last <= index && (role === 'bare' || role === 'like' || role === 'of'),
  );
  const [first] = before;
  if (!first) return focus;
  const subjects = before.some(({ role }) => role !== 'of') ? before : [{ ...first, role: 'bare' as const }];
  return refocus(focus, subjects);
}

/** Words that stand for a party named before, in order; those that mean nobody known are left out. */
export function findAnaphora(
  words: readonly Word[],
  mentions: readonly Mention[],
  language: ReadingLanguage,
  focus: Focus,
): Anaphor[] {
  const found: Anaphor[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = tries[language].longestAt(words, index);
    if (!match) continue;
    const parties = meaning(match.value, nearer(focus, mentions, index));
    // "the city of Madrid" names its city itself.
    const named = /^(of|de)$/.test(words[match.last]?.form ?? '') && match.value === 'one';
    if (parties.length > 0 && !named)
      found.push({ first: match.first, last: match.last, parties, possessive: match.value === 'possessive' });
    index = match.last - 1;
  }
  return found;
}
