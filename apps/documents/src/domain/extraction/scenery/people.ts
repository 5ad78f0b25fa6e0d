import { type CueKind } from '../cues/cue-kinds';
import { type MentionInClause, written, hasOtherTheme } from './mention';

/** Those who live and work in a city. */
const people =
  /^(?:children|child|kids|boys|girls?|pedestrians?|researchers?|academics?|professors?|planners?|refugees?|elders?|housewives|people in wheelchairs|ni[nñ]os|ni[nñ]as|urbanistas?|refugiad(?:o|os|as)|peatones|workers?|employees?|employers?|students?|pupils?|teachers?|nurses?|doctors?|police officers?|drivers?|motorists?|farmers?|fisher(?:man|men|s)?|shopkeepers?|artists?|artisans?|scientists?|graduates?|lawyers?|judges?|founders?|tenants?|landlords?|visitors?|tourists?|newcomers?|commuters?|mothers?|craftsmen|volunteers?|walkers?|ambulances?|utilities|weavers?|street vendors|officers?|talent|parents|households|trabajador(?:es|as)|profesor(?:es|as)?|docentes?|maestros?|alumn(?:o|os|as)|m[eé]dicos?|enfermer(?:o|os|a|as)|agricultor(?:es|as)?|pescador(?:es)?|comerciantes?|artistas?|artesanos?|investigador(?:es|as)?|cient[ií]ficos?|inquilin(?:o|os|as)|caseros?|voluntarios?|visitantes?|turistas?|conductores)$/iu;
/** What makes a person of the word before it: "bus drivers". */
const persons = new Set(['driver', 'drivers', 'officer', 'officers']);
const speaking: ReadonlySet<CueKind> = new Set<CueKind>(['lack', 'must', 'problem', 'seek']);
/** Words between a cue and the people it speaks of: "lacks good nurses", "teachers are scarce". */
const near = 2;

/**
 * "homes that a nurse or a bus driver can afford": somebody is named for an example while another theme is spoken of. They are
 * the topic where a need is said right beside them ("is short of nurses").
 */
export function isSomebody(each: MentionInClause): boolean {
  const { reading, own, cues } = each;
  const follower = reading.words.at(own.last + 1);
  const isModifier =
    follower !== undefined &&
    persons.has(follower.folded) &&
    /^[\s-]*$/u.test(reading.text.slice(each.mention.end, follower.start));
  if (isModifier) return true;
  if (!people.test(written(each)) || !hasOtherTheme(each)) return false;
  return !cues.some(
    ({ kind, first, last }) =>
      speaking.has(kind) &&
      (first > own.last ? first - own.last - 1 <= near : last < own.first && own.first - last - 1 <= near),
  );
}
