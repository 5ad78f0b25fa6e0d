import { type Concept, type Crosswalks } from './concept';
import schemeData from './data/scheme.json';
import { concepts, narrower, schemeVersion, themes } from './scheme';

const schemeIri = 'urn:puente:challenges';
const iriOf = (id: string): string => `${schemeIri}:${id}`;

/** SDG targets have addresses of their own; the other vocabularies have names only, kept as typed notations. */
const sdgIri = (target: string): string => `http://metadata.un.org/sdg/${target}`;
type NamedCrosswalk = Exclude<keyof Crosswalks, 'sdg'>;
const named: readonly NamedCrosswalk[] = ['urbanAgendaEu', 'iuc', 'iso37120', 'guangzhou'];

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  scopeNote: { '@id': 'skos:scopeNote', '@container': '@language' },
  title: { '@id': 'dct:title', '@container': '@language' },
  source: { '@id': 'dct:source', '@language': 'en' },
  version: 'owl:versionInfo',
  notation: 'skos:notation',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  narrower: { '@id': 'skos:narrower', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  relatedMatch: { '@id': 'skos:relatedMatch', '@type': '@id' },
} as const;

/** Terms with a prefix star are for reading texts and are no labels. */
const wholeTerms = (terms: readonly string[]): string[] => terms.filter((term) => !term.includes('*'));

function conceptNode(each: Concept): object {
  return {
    '@id': iriOf(each.id),
    '@type': 'skos:Concept',
    inScheme: schemeIri,
    ...(each.broader === null
      ? { topConceptOf: schemeIri, narrower: narrower(each.theme).map(({ id }) => iriOf(id)) }
      : { broader: iriOf(each.broader) }),
    prefLabel: each.labels,
    altLabel: { en: wholeTerms(each.terms.en), es: wholeTerms(each.terms.es) },
    scopeNote: each.scopeNote,
    relatedMatch: each.crosswalks.sdg.map(sdgIri),
    notation: [
      each.id,
      ...named.flatMap((vocabulary) =>
        each.crosswalks[vocabulary].map((name) => ({
          '@value': name,
          '@type': `urn:puente:vocabulary:${vocabulary}`,
        })),
      ),
    ],
  };
}

/** The whole scheme as SKOS in JSON-LD with an inline context, so that reading it needs no network. */
export function toSkos(): object {
  return {
    '@context': context,
    '@graph': [
      {
        '@id': schemeIri,
        '@type': 'skos:ConceptScheme',
        title: schemeData.title,
        version: schemeVersion,
        source: Object.values(schemeData.crosswalkSources),
        hasTopConcept: themes().map(({ id }) => iriOf(id)),
      },
      ...concepts().map(conceptNode),
    ],
  };
}
