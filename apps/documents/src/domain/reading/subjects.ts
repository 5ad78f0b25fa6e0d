import { type Anaphor } from './anaphora';
import { type Clause } from './clauses';
import { type EvidenceParty } from './evidence';
import { coordinated, type Focus } from './focus';
import { type Mention } from './mentions';
import { type Word } from './words';

/** Whom a clause is about, and how plainly it says so (see the scale of `Evidence.certainty`). */
export interface Subject {
  readonly parties: readonly EvidenceParty[];
  readonly clarity: number;
  /** `none`: about somebody who is no party (a group, the world); nothing is carried on into it. */
  readonly how: 'named' | 'anaphor' | 'place' | 'carried' | 'implied' | 'none';
}

export const nobody: Subject = { parties: [], clarity: 0, how: 'none' };

export interface SentenceParties {
  readonly mentions: readonly Mention[];
  readonly anaphora: readonly Anaphor[];
  readonly focus: Focus;
  readonly words: readonly Word[];
  /** The sentence is about what a person did or said. */
  readonly person: boolean;
}

const within = (clause: Clause, { first }: { first: number }) => first >= clause.first && first < clause.last;

function partiesOf(mentions: readonly Mention[]): EvidenceParty[] {
  return mentions.flatMap(({ party }) => (party ? [party] : []));
}

/** Named parties, else "it" and the like, that stand as the subject before the word `until`; null where a group does. */
function grammatical(
  clause: Clause,
  until: number,
  { mentions, anaphora }: SentenceParties,
): Subject | 'group' | null {
  const bare = mentions.filter(
    (each) => within(clause, each) && each.first < until && ['bare', 'like', 'between'].includes(each.role),
  );
  const like = bare.find(({ role, party }) => role === 'like' && party);
  const [first] = bare;
  const anaphor = anaphora.find((each) => within(clause, each) && each.first < until && !each.possessive);
  if (anaphor && (!first || anaphor.first < first.first))
    return { parties: anaphor.parties, clarity: 0.8, how: 'anaphor' };
  if (like?.party)
    return { parties: partiesOf(coordinated(bare.slice(bare.indexOf(like)))), clarity: 0.9, how: 'named' };
  if (!first) return null;
  if (!first.party) return 'group';
  return { parties: partiesOf(coordinated(bare)), clarity: 1, how: 'named' };
}

/** "in Bandung", "the economy of Bandung", "trouble Barcelona most": where the clause itself has no party as its subject. */
function located(
  clause: Clause,
  near: number,
  { mentions, anaphora, words }: SentenceParties,
): Subject | null {
  const possessive = anaphora.find((each) => within(clause, each) && each.possessive);
  const places = mentions
    .filter(
      (each) => within(clause, each) && each.party?.kind === 'city' && !['with', 'from'].includes(each.role),
    )
    .sort((a, b) => Math.abs(a.first - near) - Math.abs(b.first - near));
  // "Yokohama's experience helped Iloilo" is about whose experience it is.
  const owner = places.find(({ last }) => last <= near && words[last]?.form === "'s");
  const place = owner ?? places[0];
  if (place?.party) {
    const together = places.filter(({ role }) => role === place.role).sort((a, b) => a.first - b.first);
    const group = coordinated(together);
    return { parties: partiesOf(group.includes(place) ? group : [place]), clarity: 0.9, how: 'place' };
  }
  if (possessive) return { parties: possessive.parties, clarity: 0.8, how: 'anaphor' };
  return null;
}

const event =
  /^(roundtable|conference|event|session|seminar|workshop|meeting|congress|forum|summit|delegation|award|awards|conferencia|evento|sesion|seminario|taller|encuentro|reunion|congreso|foro|cumbre|delegacion|premio)$/;

/** "The seminar in Da Nang provided ...": an event is the subject, no city. */
function aboutEvent(clause: Clause, until: number, { words, mentions }: SentenceParties): boolean {
  const bare = mentions.some(
    (each) => within(clause, each) && each.first < until && each.role === 'bare' && each.party,
  );
  return (
    !bare && clause.kind === 'main' && words.slice(clause.first, until).some(({ form }) => event.test(form))
  );
}

/** A sentence that begins so may be about what was told before; "Experts" and "Penang" bring in somebody else. */
const definite =
  /^(the|this|that|these|those|one|a|an|all|so|in|at|from|el|la|los|las|este|esta|estos|estas|un|una|asi|todo|todos|en|desde|people|citizens|residents|inhabitants|ciudadanos|ciudadania|vecinos|residentes|habitantes)$/;

const whole = (sentence: readonly Clause[]): Clause => ({
  first: 0,
  last: sentence.at(-1)?.last ?? 0,
  kind: 'main',
});

/**
 * Whom a clause is about: its own subject; else, where it has none, that of the clause before; else a place it names; else a place the
 * sentence names; else the one city the text was about. `until` is the word where its predicate begins, `near` the challenge.
 */
export function subjectOf(
  clauses: readonly Clause[],
  index: number,
  until: number,
  near: number,
  parties: SentenceParties,
): Subject {
  const clause = clauses[index];
  if (!clause) return nobody;
  if (aboutEvent(clause, until, parties)) return nobody;
  const own = grammatical(clause, until, parties);
  if (own === 'group')
    return located(clause, near, { ...parties, mentions: placesOnly(parties.mentions) }) ?? nobody;
  if (own) return own;
  if (clause.antecedent?.party) return { parties: [clause.antecedent.party], clarity: 0.9, how: 'named' };
  const place = located(clause, near, parties);
  if (clause.kind !== 'main' && index > 0) {
    const before = clauses[index - 1];
    const carried = before ? subjectOf(clauses, index - 1, before.last, near, parties) : nobody;
    if (carried.how === 'named' || carried.how === 'anaphor') return carried;
    if (!place && carried.parties.length > 0) return carried;
  }
  if (place) return place;
  const elsewhere = located(whole(clauses), near, parties);
  if (elsewhere) return { ...elsewhere, clarity: 0.8 };
  const stranger =
    parties.mentions.length > 0 || parties.person || !definite.test(parties.words[clause.first]?.form ?? '');
  const { cities } = parties.focus;
  return stranger || cities.length !== 1 ? nobody : { parties: cities, clarity: 0.6, how: 'implied' };
}

function placesOnly(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ role, party }) => party && (role === 'in' || role === 'of'));
}
