import { type EvidenceParty } from './evidence';
import { type Mention } from './mentions';

/** Whom the text was last about: what "it", "the city" and "both cities" mean. */
export interface Focus {
  readonly cities: readonly EvidenceParty[];
  readonly organisation: EvidenceParty | null;
  /** The last two or more cities that stood together, and what "the former" and "the partners" mean. */
  readonly group: readonly EvidenceParty[];
}

export const noFocus: Focus = { cities: [], organisation: null, group: [] };

function distinct(parties: readonly EvidenceParty[]): EvidenceParty[] {
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}

function citiesOf(mentions: readonly Mention[]): EvidenceParty[] {
  return distinct(mentions.flatMap(({ party }) => (party?.kind === 'city' ? [party] : [])));
}

/** The first mention and those that stand together with it: "Madrid, Valencia and Barcelona". */
export function coordinated(mentions: readonly Mention[]): Mention[] {
  const [first, ...others] = mentions;
  if (!first) return [];
  const alone = others.findIndex(({ joined }) => !joined);
  return [first, ...(alone < 0 ? others : others.slice(0, alone))];
}

/** The focus behind a sentence: its subject, else the one city it names, else what it was. */
export function refocus(focus: Focus, mentions: readonly Mention[]): Focus {
  const named = mentions.filter(({ party }) => party !== null);
  if (named.length === 0) return focus;
  const subjects = named.filter(({ role }) => role === 'bare' || role === 'like' || role === 'between');
  const [subject] = subjects;
  const organisation = subject?.party?.kind === 'organisation' ? subject.party : focus.organisation;
  const all = citiesOf(named);
  const group = citiesOf(subjects).length > 1 ? citiesOf(subjects) : all.length > 1 ? all : focus.group;
  const leading = citiesOf(coordinated(subjects.filter(({ party }) => party?.kind === 'city')));
  if (leading.length > 0) return { cities: leading, organisation, group };
  if (all.length === 1 || focus.cities.length === 0)
    return { cities: all.length > 0 ? all : focus.cities, organisation, group };
  return { ...focus, organisation, group };
}
