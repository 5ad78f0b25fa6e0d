import { type PlaceMention } from '@puente/places';
import { type EvidenceParty } from './evidence';
import { findOrganisations } from './organisations';
import { type Word } from './words';

/**
 * How a party stands in its clause: `bare` (subject or object), `of` (whose), `in` (where, for whom), `from`, `with`, `by`, `like` ("a city
 * like Madrid"), `between`.
 */
export type Role = 'bare' | 'of' | 'in' | 'from' | 'with' | 'by' | 'like' | 'between';

/** A party or a group in a sentence: words `first` up to, not including, `last`. A group has no party. */
export interface Mention {
  readonly party: EvidenceParty | null;
  readonly first: number;
  readonly last: number;
  readonly role: Role;
  /** Stands together with the mention before: "Madrid, Valencia and Barcelona". */
  readonly joined: boolean;
}

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

const roleOfPreposition: Readonly<Record<string, Role>> = Object.fromEntries(
  (
    [
      ['of', 'of de del'],
      [
        'in',
        'in at across around throughout within for to on into near through inside outside en para a al hacia sobre durante',
      ],
      ['from', 'from desde'],
      ['with', 'with con against contra alongside unlike than versus'],
      ['by', 'by por'],
      ['like', 'like as including como incluida incluyendo'],
      ['between', 'between entre among'],
    ] as const
  ).flatMap(([role, words]) => words.split(' ').map((word) => [word, role])),
);

const before =
  set(`the el la los las city cities ciudad ciudades town municipality municipal capital metropolitan area greater region
  distrito district districts barrio barrios neighbourhood streets`);
const joins = set(`, and y e or o as well plus both also asi como then`);
const groups =
  set(`cities ciudades municipalities municipios countries paises economies economias governments gobiernos communities
  comunidades world mundo regions regiones megacities nations`);
const definite = set(
  `two three four both these those dos tres cuatro ambas ambos estas estos five cinco partner twin`,
);

/** "Examples from Madrid" are Madrid's. */
const shown =
  /^(example|experience|lesson|practice|case|model|solution|ejemplo|experiencia|leccion|practica|caso|modelo|solucion)/;

function roleAt(words: readonly Word[], first: number, last: number): Role {
  if (words[last]?.form === "'s") return 'of';
  let index = first - 1;
  while (index >= 0 && index > first - 5) {
    const form = words[index]?.form ?? '';
    const role = roleOfPreposition[form];
    // "the city of Madrid": what stands before "the city" counts.
    if (
      role === 'of' &&
      /^(city|ciudad|town|municipality|municipio|capital)$/.test(words[index - 1]?.form ?? '')
    ) {
      index -= 1;
      continue;
    }
    if (role === 'from' && shown.test(words[index - 1]?.form ?? '')) return 'of';
    if (role) return role;
    if (!before.has(form)) return 'bare';
    index -= 1;
  }
  return 'bare';
}

/** "Madrid, Valencia and Barcelona": the later ones stand as the first does. */
function withCoordination(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const gap = previous ? words.slice(previous.last, mention.first) : [];
    const joined =
      gap.length > 0 && gap.length <= 3 && gap.every(({ form }) => joins.has(form) || before.has(form));
    const openingPhrase =
      previous && previous.first <= 2 && previous.role !== 'bare' && gap.length === 1 && gap[0]?.form === ',';
    if (previous && joined && mention.role === 'bare' && !openingPhrase && mention.party && previous.party)
      result.push({ ...mention, role: previous.role, joined: true });
    else if (
      mention.role === 'like' &&
      previous &&
      !previous.party &&
      previous.role !== 'bare' &&
      mention.first - previous.last <= 3
    )
      result.push({ ...mention, role: previous.role });
    else result.push(mention);
  }
  return result;
}

function findGroups(words: readonly Word[], named: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const [index, { form }] of words.entries()) {
    if (!groups.has(form)) continue;
    const near = [words[index - 1]?.form, words[index - 2]?.form, words[index - 3]?.form];
    if (near.some((each) => each !== undefined && definite.has(each))) continue;
    if (named.some(({ last, first }) => last === index || (first <= index && index < last))) continue;
    if (near[0] === 'smart' || near[0] === 'sister') continue;
    found.push({
      party: null,
      first: index,
      last: index + 1,
      role: roleAt(words, index, index + 1),
      joined: false,
    });
  }
  return found;
}

/** "Asia Innova Madrid programme": an event, not the city. */
function inEventName(words: readonly Word[], first: number, last: number): boolean {
  const behind = words[last]?.form ?? '';
  return (
    words[first - 1]?.capital === true &&
    /^(programme|program|edition|conference|summit|forum|award|awards|edicion|congreso)$/.test(behind)
  );
}

/** "The Tianfu district of Chengdu" is Chengdu. */
const quarter = /^(district|area|neighbourhood|quarter|borough|distrito|barrio)$/;

function cityParty({ place }: PlaceMention): EvidenceParty {
  return { kind: 'city', id: place.id, name: place.name, country: place.country };
}

/** The parties and groups that a sentence names, in order, with how they stand. */
export function findMentions(
  text: string,
  words: readonly Word[],
  places: readonly PlaceMention[],
): Mention[] {
  const organisations = findOrganisations(text, words);
  const mentions: Mention[] = organisations.map(({ first, last, party }) => ({
    party,
    first,
    last,
    role: roleAt(words, first, last),
    joined: false,
  }));
  let index = 0;
  for (const place of places) {
    while (index < words.length && (words[index]?.end ?? 0) <= place.start) index += 1;
    let last = index;
    while (last < words.length && (words[last]?.start ?? 0) < place.end) last += 1;
    if (place.role !== 'place' || last === index || inEventName(words, index, last)) continue;
    if (quarter.test(words[last]?.form ?? '') && /^(of|de)$/.test(words[last + 1]?.form ?? '')) continue;
    if (organisations.some((each) => each.first < last && index < each.last)) continue;
    mentions.push({
      party: cityParty(place),
      first: index,
      last,
      role: roleAt(words, index, last),
      joined: false,
    });
  }
  mentions.push(...findGroups(words, mentions));
  mentions.sort((a, b) => a.first - b.first);
  return withCoordination(words, mentions);
}
