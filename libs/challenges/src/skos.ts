import { type Concept, type ReadingLanguage } from './concept';
import schemeData from './data/scheme.json';
import { concepts, narrower, schemeVersion, themes } from './scheme';
import { skosContext } from './skos-context';
import { iriOfValue, vocabularyNodes } from './skos-vocabularies';
import { vocabularyIds } from './vocabularies';

const schemeIri = 'urn:puente:challenges';
const iriOf = (id: string): string => `${schemeIri}:${id}`;

/** Case and accents do not make another label. */
const plain = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Words by which texts are searched, without those that already stand as a label: SKOS holds the kinds apart (S13). */
function hiddenLabels({ labels, synonyms, terms }: Concept, language: ReadingLanguage): string[] {
  const shown = new Set([labels[language], ...synonyms[language]].map(plain));
  // Terms with a prefix star are for reading texts and are no labels.
  return terms[language].filter((term) => !term.includes('*') && !shown.has(plain(term)));
}

function conceptNode(each: Concept): object {
  return {
    '@id': iriOf(each.id),
    '@type': 'skos:Concept',
    inScheme: schemeIri,
    ...(each.broader === null
      ? { topConceptOf: schemeIri, narrower: narrower(each.theme).map(({ id }) => iriOf(id)) }
      : { broader: iriOf(each.broader) }),
    notation: each.id,
    prefLabel: each.labels,
    altLabel: each.synonyms,
    hiddenLabel: { en: hiddenLabels(each, 'en'), es: hiddenLabels(each, 'es') },
    scopeNote: each.scopeNote,
    relatedMatch: vocabularyIds.flatMap((id) => each.crosswalks[id].map((value) => iriOfValue(id, value))),
  };
}

/**
 * The whole scheme as SKOS in JSON-LD with an inline context, so that reading it needs no network. Crosswalks are
 * related matches: a target or a line of business goes with a challenge, and is neither the same nor wider.
 */
export function toSkos(): object {
  return {
    '@context': skosContext,
    '@graph': [
      {
        '@id': schemeIri,
        '@type': 'skos:ConceptScheme',
        title: schemeData.title,
        version: schemeVersion,
        hasTopConcept: themes().map(({ id }) => iriOf(id)),
      },
      ...concepts().map(conceptNode),
      ...vocabularyNodes(),
    ],
  };
}
