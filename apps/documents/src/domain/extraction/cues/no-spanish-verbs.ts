import { type Phrase } from '../phrase-finder';
import { type Words } from '../words';
import { type CueKind } from './cue-kinds';

const deeds: ReadonlySet<CueKind> = new Set<CueKind>([
  'act',
  'help',
  'resolve',
  'cut',
  'close',
  'fall',
  'rise',
  'praise',
  'hold',
]);
/** Pasts that have no accent ("redujo"), and words in -o that are no past at all. */
const unaccented = new Set(
  'redujo introdujo atrajo produjo condujo deshizo hizo puso dispuso dio vio tuvo mantuvo obtuvo quiso no solo protocolo telefono'.split(
    ' ',
  ),
);
const participleOrGerund = /[aiu]d[oa]s?$|(?:a|ie)ndo$/u;
/** "publica" is a deed, "pública" is none; so "práctica", "crítica", "fábrica". */
const stressedEarly = /[áéíóú][^aeiou]+[aeiou]+[^aeiou]+[aeiou]/iu;
/** With an accent a verb, without one an adjective. */
const hiatus = new Set(['amplia', 'amplian']);
const beforeNouns = new Set(
  'el la los las un una unos unas del al de su sus este esta esa cada sin con en por para mas otra otras nueva nuevas gran primera segunda y o como cualquier toda'.split(
    ' ',
  ),
);
/** A deed as a verb and a thing as a noun or a quality. */
const homographs = new Set(
  'trata forma mejora mejoras planta plantas prueba ayuda ayudas reforma reformas entrega entregas cura reserva reservas tasa guia cocina cocinas opera consulta consultas escucha vacuna vacunas guarda conserva conservas limpia limpias llena llenas resuelve presta paga pagas compra'.split(
    ' ',
  ),
);
/** What a prefix also catches: "general", "ordenadores", "trabajadores". */
const things =
  /(?:^general|^generaci|^trabajador|^ordenador|^operari|^proporcional|^integral|^educativ|^conservatori|^consultori)/u;

/** Whether the word as it is written may be the past in -ó that is listed without its accent. */
function isPast(written: string, folded: string): boolean {
  if (!folded.endsWith('o') || unaccented.has(folded) || participleOrGerund.test(folded)) return true;
  return written.endsWith('ó') || written.endsWith('Ó');
}

/**
 * Whether a word that is listed as a deed is none here: folding takes the accent that tells "bajó" from "bajo la plaza", "apoyó"
 * from "el apoyo" and "publica" from "salud pública"; "la planta" and "los trabajadores" are things. Spanish.
 */
export function isNoSpanishVerb(words: Words, { kind, first, last }: Phrase<CueKind>, from: number): boolean {
  const word = words.at(first);
  if (!deeds.has(kind) || word === undefined) return false;
  const written = words.text.slice(word.start, word.end);
  if (!isPast(written, word.folded) || things.test(word.folded)) return true;
  if (first !== last) return false;
  if (stressedEarly.test(written) || (hiatus.has(word.folded) && !/í/iu.test(written))) return true;
  const before = first > from ? words.at(first - 1)?.folded : undefined;
  return homographs.has(word.folded) && before !== undefined && beforeNouns.has(before);
}
