import { concepts } from './scheme';
import { vocabularies, type Vocabulary, type VocabularyId } from './vocabularies';

interface Addresses {
  readonly scheme: string;
  readonly of: (value: string) => string;
}

/** What is published as linked data by its makers keeps their addresses. */
const published: Readonly<Partial<Record<VocabularyId, Addresses>>> = {
  sdg: { scheme: 'http://metadata.un.org/sdg', of: (target) => `http://metadata.un.org/sdg/${target}` },
  nace: {
    scheme: 'http://data.europa.eu/ux2/nace2.1/nace2.1',
    of: (code) => `http://data.europa.eu/ux2/nace2.1/${code.replace('.', '')}`,
  },
};

const ownScheme = (id: VocabularyId): string => `urn:puente:vocabulary:${id}`;
const hyphened = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The address of a value of a vocabulary; one of ours where it has names only. */
export function iriOfValue(id: VocabularyId, value: string): string {
  return published[id]?.of(value) ?? `${ownScheme(id)}:${hyphened(value)}`;
}

/** Each vocabulary with its source, and of its concepts those that the scheme points to. */
export function vocabularyNodes(): object[] {
  return vocabularies().flatMap((each) => [schemeNode(each), ...valueNodes(each)]);
}

function schemeNode({ id, title, source, page, values }: Vocabulary): object {
  const theirs = published[id];
  return {
    '@id': theirs?.scheme ?? ownScheme(id),
    '@type': 'skos:ConceptScheme',
    title,
    note: source,
    source: page,
    ...(!theirs && { hasTopConcept: values.map(({ value }) => iriOfValue(id, value)) }),
  };
}

/** Nothing is said of concepts of others that they might say otherwise: their own label, their place in the tree. */
function valueNodes({ id, values }: Vocabulary): object[] {
  const theirs = published[id];
  if (!theirs) {
    return values.map(({ value }) => ({
      '@id': iriOfValue(id, value),
      '@type': 'skos:Concept',
      topConceptOf: ownScheme(id),
      inScheme: ownScheme(id),
      prefLabel: { en: value },
    }));
  }
  const pointedTo = new Set(concepts().flatMap(({ crosswalks }) => crosswalks[id]));
  return values
    .filter(({ value }) => pointedTo.has(value))
    .map(({ value, title }) => ({
      '@id': theirs.of(value),
      '@type': 'skos:Concept',
      inScheme: theirs.scheme,
      notation: value,
      ...(title !== undefined && { label: { en: title } }),
    }));
}
