import { type CueKind } from './cues/cue-kinds';
import { type Phrase } from './phrase-finder';
import { type Reading, type SentenceReading } from './reading';
import { type ConceptWords } from './stance/claim';

const regions = new Set(
  'asia asian europe european eu africa america americas pacific asiatico asiatica europa europeo europea asiaticas europeas'.split(
    ' ',
  ),
);
/** "the European project ...", "fondos europeos": who pays, not who is spoken of. */
const funds = new Set(
  'project projects programme programmes program fund funds funding grant grants commission bank prize award capital network proyecto proyectos programa programas fondo fondos ayudas premio red comision'.split(
    ' ',
  ),
);
const doing: ReadonlySet<CueKind> = new Set<CueKind>(['act', 'help', 'achieve', 'seek']);

const isOfFunds = (words: Reading['words'], index: number) =>
  funds.has(words.foldedAt(index + 1)) || funds.has(words.foldedAt(index - 1));

/**
 * "Many Asian cities lack housing", "Throughout the world ...": a statement that opens with a group or a continent is about
 * nobody in particular. One that ends there ("a model for many cities", "the largest in Europe") is about its subject.
 */
export function isWorldwide({ words }: Reading, { from, cues, concepts }: SentenceReading): boolean {
  const group = cues.find(({ kind }) => kind === 'worldwide')?.first ?? Infinity;
  const firstConcept = words.firstFrom(concepts[0]?.start ?? Infinity);
  if (group < firstConcept) return true;
  for (let index = from; index < firstConcept; index += 1)
    if (regions.has(words.foldedAt(index)) && !isOfFunds(words, index)) return true;
  return false;
}

/**
 * "The Madrid programme centred on Spanish cities' achievements in housing": the group, not the city before it, is
 * what is spoken of. A city that does something for the group is still the one ("Kitakyushu advises Asian cities on waste").
 */
export function belongsToGroup(
  cues: readonly Phrase<CueKind>[],
  cityWord: number,
  concept: ConceptWords,
): boolean {
  const group = cues.find(
    ({ kind, first, last }) => kind === 'worldwide' && first > cityWord && last < concept.first,
  );
  if (group === undefined) return false;
  return !cues.some(({ kind, first }) => doing.has(kind) && first > cityWord && first < group.first);
}
