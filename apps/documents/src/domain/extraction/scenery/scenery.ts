import { type ConceptMention } from '@puente/challenges';
import { type CueKind } from '../cues/cue-kinds';
import { type Reading } from '../reading';
import { type ConceptWords, type Cue } from '../stance/claim';

/** Words for places and people that touch a theme wherever they merely stand about. */
const places =
  /^(?:the )?(?:old town|old city|historic (?:centre|center|quarter)|centro hist[oó]rico|casco (?:antiguo|hist[oó]rico|viejo)|campus|hospital(?:s|es)?|parks?|parques?|schools?|escuelas?|colegios?|universit(?:y|ies)|universidad(?:es)?|museums?|museos?|librar(?:y|ies)|cathedral|catedral|riverbanks?|riverside|ports?|puertos?|airport|aeropuerto|stations?|beach(?:es)?|playas?|streets?|carreteras?|calles?|gardens?|jardines|(?:ring |high )?roads?|motorways?|highways?|bridges?|markets?|factory|factories|cars?|lorries|trucks?|autopista|autov[ií]a|puentes?|mercados?|f[aá]bricas?|coches?|squares?|plazas?|harbours?|bus stops?|(?:metro|railway|train|bus) stations?|hotels?|shopping streets?|lanes?|temples?|mosques?|church(?:es)?|iglesias?|templos?|seafront|waterfront|pavements?|aceras?|bus(?:es)?|trains?|autobuses|trenes|canals?|rivers?|streams?|lagoon|estuary|r[ií]os?|estuario|stairs)$/iu;
const actors =
  /^(?:schools?|police|universit(?:y|ies)|hospitals?|companies|firms|industry|start-?ups?|women's groups|neighbours|residents|escuelas?|colegios?|polic[ií]as?|universidad(?:es)?|hospitales|empresas|startups|vecinos|vecinas|museums?|librar(?:y|ies)|nurses|teachers|shops|comercios?)$/iu;
/** "near the hospital": says where. */
const beside =
  /\b(?:near|beside|behind|opposite|around|by|next to|close to|along|past|outside|cerca de|junto a|frente a|detrás de|alrededor de|tras)\s+(?:the|a|an|its|el|la|los|las|l|un|una|su)?\s*$/iu;
/** "in the old town", "del casco antiguo": says where if the clause has another topic. */
const within =
  /(?:\b(?:in|of|at|on|from|through|across|en|de|por|desde)\s+(?:the|its|their|el|la|los|las|su|sus)|\bdel|\bal|\b(?:in|on|at|en))\s+(?:\p{L}[\p{L}\d-]*\s+)?$/iu;
/** "works with partners from companies and universities": those whom something is done with. */
const company =
  /\b(?:with|alongside|together|between|among|(?:partners|guests|experts|people|members|representatives|officials|speakers) from|con|entre|junto a)\s[^.;:]*$/iu;
const partners =
  /^(?:schools?|police|universit(?:y|ies)|hospitals?|companies|firms|women's groups|neighbours|residents|museums?|librar(?:y|ies)|escuelas?|colegios?|polic[ií]as?|universidad(?:es)?|hospitales|empresas|vecinos|vecinas)$/iu;
const looked = 24;
const lookedForCompany = 60;
const doing: ReadonlySet<CueKind> = new Set<CueKind>([
  'act',
  'resolve',
  'cut',
  'close',
  'achieve',
  'help',
  'lack',
  'plan',
  'hold',
  'negate',
  'without',
]);

/**
 * Whether a concept is only scenery of its clause: where something is ("near the hospital", "the houses of the old town")
 * or one of those who do it ("police and schools drew up protocols against violence"), while another topic is spoken of.
 */
export function isScenery(
  { text }: Reading,
  mention: ConceptMention,
  own: ConceptWords,
  cues: readonly Cue[],
  all: readonly ConceptMention[],
): boolean {
  const written = text.slice(mention.start, mention.end);
  const before = text.slice(Math.max(0, mention.start - looked), mention.start);
  const others = all.filter(({ theme }) => theme !== mention.theme);
  if (places.test(written)) {
    if (beside.test(before)) return true;
    if (others.length > 0 && within.test(before)) return true;
  }
  if (
    partners.test(written) &&
    company.test(text.slice(Math.max(0, mention.start - lookedForCompany), mention.start))
  )
    return true;
  if (!actors.test(written)) return false;
  const deed = cues.find(({ kind, first }) => doing.has(kind) && first > own.last);
  return deed !== undefined && others.some(({ start }) => start > mention.end);
}
