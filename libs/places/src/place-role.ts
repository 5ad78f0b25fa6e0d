import { type PlaceRole } from './place';
import { type NameHit } from './scan-names';
import { gapAfter, isCapital, TokenKind, type Tokens, word, foldedWord } from './tokens';

const list = (words: string) => new Set(words.split(/\s+/));

/** "University of X", "Fira de X". */
const heads =
  list(`university universidad universitat university's institute instituto institut college school escuela escola fira feria museum
  museo museu bank banco airport aeropuerto aeroport port puerto chamber camara cambra hospital orchestra orquesta exchange bolsa
  archdiocese treaty tratado declaration declaracion agreement acuerdo charter carta protocol protocolo convention convenio academy
  academia polytechnic politecnica conservatory foundation fundacion fundacio club atletico federation federacion association asociacion
  cabildo metro consorcio consortium observatory observatorio library biblioteca theatre teatro opera parliament times bank court diario heraldo correo periodico gaceta aguas aigues canal
  tribunal audiencia conference congress consensus principles battle batalla`);
/** Named after a town or a saint, wherever they stand: "the church of Santiago", "calle Zamora", "barrio de San Antonio". */
const localHeads =
  list(`rio calle plaza plazuela barrio iglesia parroquia ermita mirador paseo palacio convento monasterio puente cuesta glorieta
  church parish river chapel avenida avinguda carretera autovia autopista ronda rambla carrer puerta camino bulevar boulevard barriada
  estacion universidad universitat university`);
/** Larger than the city or around it: "Comunidad de Madrid", "Region of Murcia". */
const regions =
  list(`province provincia comunidad comunitat community region county state estado diputacion prefecture departamento
  department gulf golfo bay bahia lake lago strait estrecho generalitat`);
const cityAllTheSame =
  list(`city ciudad ciutat council ayuntamiento ajuntament municipality municipalidad town mayor alcalde alcaldesa
  alcaldia gobierno government metropolitan metropolitana area consistorio`);
/** "Kyoto Protocol", "Guangzhou Award". */
const tails =
  list(`university universidad institute college school bank museum hospital airport award awards prize protocol agreement accord
  declaration framework charter treaty convention chamber foundation orchestra festival summit conference congress expo olympics games
  fc cf stock exchange corporation company ltd inc group association society academy center centre laboratory club airlines consensus
  principles post times herald tribune philharmonic symphony polytechnic biennale biennial cathedral consortium district
  united bulletin gazette daily journal electric gas organisation organization press motors street road avenue boulevard square station`);
const ofCity = list('council government municipality municipal metropolitan town ayuntamiento mayor');
const clubs = list(
  'fc cf real atletico club rcd cd ud banco grupo radio hotel diario inter deportivo expo congress summit',
);
const particles = list('of de del la las los d y e i and for the el da do');
const streets =
  /\b(c\/|calle|carrer|avenida|avda|av\.|avinguda|plaza|plaça|paseo|passeig|pº|street|st\.|road|rd\.|avenue|ave\.|rue|piso|floor|apdo)/i;

const plainGap = /^[ \u00a0*_&,'’-]{0,3}$/u;
const sameLine = (gap: string) => /^[ \u00a0*_]{0,3}$/u.test(gap);

/** "University of Tokyo": walks back from "of" over capitals and particles to the noun that heads the name. */
function headOfName(tokens: Tokens, first: number): 'name' | 'city' | null {
  const article = foldedWord(tokens, first - 1);
  if (!['of', 'de', 'del', 'd', 'da', 'do'].includes(article)) return null;
  for (let index = first - 2; index >= 0 && index >= first - 8; index -= 1) {
    if (!plainGap.test(gapAfter(tokens, index))) return null;
    const text = foldedWord(tokens, index);
    const capital = isCapital(tokens, index);
    if (cityAllTheSame.has(text) && index === first - 2) return 'city';
    if (regions.has(text) && index >= first - 3)
      return /^(metropolitan|metropolitana|area)$/.test(foldedWord(tokens, index - 1)) ? 'city' : 'name';
    if (capital && heads.has(text)) return 'name';
    if (!capital && !particles.has(text)) return null;
  }
  return null;
}

/** "barrio de San Antonio", "calle Zamora": the head may be in small letters. */
function isLocalName(tokens: Tokens, first: number): boolean {
  const linked = particles.has(foldedWord(tokens, first - 1));
  const head = linked ? first - 2 : first - 1;
  if (!localHeads.has(foldedWord(tokens, head))) return false;
  return sameLine(gapAfter(tokens, head)) && sameLine(gapAfter(tokens, first - 1));
}

/** "Guangzhou International Award": walks on over capitals to the noun that ends the name. */
function tailOfName(tokens: Tokens, last: number): boolean {
  for (let index = last; index < last + 6; index += 1) {
    if (!/^[ \u00a0&*_-]{1,3}$/u.test(gapAfter(tokens, index))) return false;
    const text = foldedWord(tokens, index + 1);
    if (index === last && (text === 'city' || ofCity.has(text))) return false;
    if (index === last && text === 'new' && /^(area|district)$/i.test(word(tokens, index + 2))) return true;
    if (!isCapital(tokens, index + 1)) {
      if (text.length !== 1) return false;
    } else if (tails.has(text)) return true;
  }
  return false;
}

/** "Casa Asia Center - Madrid": a place name hung on an organisation's by a dash. */
function hangsOnName(tokens: Tokens, first: number): boolean {
  if (!/^[ \u00a0][-–—|][ \u00a0]$/u.test(gapAfter(tokens, first - 1))) return false;
  for (let index = first - 1; index >= 0 && index >= first - 5; index -= 1) {
    if (!isCapital(tokens, index)) return false;
    const text = foldedWord(tokens, index);
    if (text === 'casa' || heads.has(text) || tails.has(text)) return true;
    if (!sameLine(gapAfter(tokens, index - 1))) return false;
  }
  return false;
}

/** "Silicon-Guangzhou", "Songpa-gu"; not "Madrid-Barcelona", "Seoul-based" or "post-Barcelona". */
function inCompound(tokens: Tokens, hit: NameHit, neighbourIsName: boolean): boolean {
  const after = gapAfter(tokens, hit.last);
  if (after === '-' && /^(gu|dong|ku|gun|eup|ro|si)$/.test(word(tokens, hit.last + 1)))
    return word(tokens, hit.last + 1) !== 'si';
  return gapAfter(tokens, hit.first - 1) === '-' && isCapital(tokens, hit.first - 1) && !neighbourIsName;
}

/** "08018 Barcelona" at the end of a line or clause, or a street with a number before the city on one line. */
function isAddress(tokens: Tokens, hit: NameHit): boolean {
  const { text } = tokens;
  const closes = /^[\s\u00a0*_]*($|[.,;:()|\n\-–])/u.test(text.slice(hit.end, hit.end + 4));
  const code = foldedWord(tokens, hit.first - 1);
  if (
    tokens.kinds[hit.first - 1] === TokenKind.digits &&
    /^\d{5,6}$/.test(code) &&
    /^[ \u00a0,-]{1,3}$/u.test(gapAfter(tokens, hit.first - 1))
  ) {
    return closes;
  }
  if (/^,?[ \u00a0]\d{5,6}\b(?![\d.,]* [a-z])/u.test(text.slice(hit.end, hit.end + 12))) return true;
  if (!closes) return false;
  const before = text.slice(Math.max(0, hit.start - 80), hit.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return streets.test(line) && /\d/.test(line) && !/[.!?]\s/.test(line.replace(streets, ''));
}

/** What a city's name does where it stands; see {@link PlaceRole}. */
export function placeRole(tokens: Tokens, hit: NameHit, previousIsName: boolean): PlaceRole {
  if (tokens.kinds[hit.first] === TokenKind.unspaced) return 'place';
  if (isAddress(tokens, hit)) return 'address';
  const head = headOfName(tokens, hit.first);
  if (head === 'city') return 'place';
  const club =
    sameLine(gapAfter(tokens, hit.first - 1)) &&
    isCapital(tokens, hit.first - 1) &&
    clubs.has(foldedWord(tokens, hit.first - 1));
  const inName =
    head === 'name' ||
    isLocalName(tokens, hit.first) ||
    club ||
    tailOfName(tokens, hit.last) ||
    hangsOnName(tokens, hit.first);
  return inName || inCompound(tokens, hit, previousIsName) ? 'part-of-name' : 'place';
}
