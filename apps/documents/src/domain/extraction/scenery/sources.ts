import { deeds } from '../stance/claim';
import { type MentionInClause, written } from './mention';

/** What makes dirt and noise in a city. */
const source =
  /^(?:(?:steel|cement|paper|textile|chemical)? ?(?:mills?|plants?|factory|factories|works)|steel\p{L}*|industry|industries|industrial|coal|refiner(?:y|ies)|quarr(?:y|ies)|power (?:plants?|stations?)|ports?|harbours?|hotels?|restaurants?|farm(?:s|ers?|ing)|forests?|visitors?|tourists?|scooters?|mopeds?|motorcycles?|motorbikes?|motorists?|drivers|lorr(?:y|ies)|trucks?|kilns?|f[aá]bricas?|industrias?|refiner[ií]as?|acer[ií]as?|carb[oó]n|canteras?|hoteles|restaurantes|puertos?|aeropuerto|turistas|visitantes|motos|camiones|agricultores)$/iu;
/** What they do to it. */
const harm =
  /^(?:(?:air-quality|noise)(?:\/.*)?|water(?:\/(?:sanitation|scarcity))?|climate-energy\/decarbonisation|safety-resilience-disaster\/land-subsidence)$/u;

/** "dust from the steel plant", "factories pump too much groundwater": who makes the dirt is named for it, the dirt is the topic. */
export function isSource(each: MentionInClause): boolean {
  const { mention, all, cues } = each;
  if (!source.test(written(each)) || cues.some(({ kind }) => deeds.has(kind))) return false;
  return all.some(({ theme, concept }) => theme !== mention.theme && harm.test(concept));
}
