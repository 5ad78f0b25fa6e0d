import { concept, concepts, themes, toSkos, vocabularies } from '@puente/challenges';
import { readJsonLd, type Triple } from '@puente/testing';

const skos = (name: string): string => `http://www.w3.org/2004/02/skos/core#${name}`;
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const scheme = 'urn:puente:challenges';
const iriOf = (id: string): string => `${scheme}:${id}`;

/** What is said, read back by a public parser: see `readJsonLd`. */
describe('toSkos', () => {
  let triples: Triple[];
  beforeAll(async () => {
    triples = await readJsonLd(JSON.stringify(toSkos()));
  }, 120_000);

  const said = (predicate: string, subject?: string): Triple[] =>
    triples.filter(
      (each) => each.predicate === predicate && (subject === undefined || each.subject === subject),
    );
  const pairs = (predicate: string): string[] =>
    said(predicate).map(({ subject, object }) => `${subject} ${object}`);
  const turned = (predicate: string): string[] =>
    said(predicate).map(({ subject, object }) => `${object} ${subject}`);
  const ofType = (type: string): string[] =>
    said(rdfType)
      .filter(({ object }) => object === skos(type))
      .map(({ subject }) => subject);
  const inScheme = (iri: string): string[] =>
    said(skos('inScheme'))
      .filter(({ object }) => object === iri)
      .map(({ subject }) => subject);

  it('says all that it lists and nothing twice', () => {
    const lines = triples.map((each) => JSON.stringify(each));
    expect(new Set(lines).size).toBe(lines.length);
    expect(triples.map(({ predicate }) => predicate)).not.toContain('');
    expect(inScheme(scheme)).toEqual(concepts().map(({ id }) => iriOf(id)));
    expect(ofType('ConceptScheme')).toHaveLength(1 + vocabularies().length);
  });

  it('gives everything one type, and no concept is a scheme (S9)', () => {
    const subjects = new Set(triples.map(({ subject }) => subject));
    expect(new Set([...ofType('Concept'), ...ofType('ConceptScheme')])).toEqual(subjects);
    expect(said(rdfType)).toHaveLength(subjects.size);
  });

  it('puts the themes on top, and says so from both ends (S8)', () => {
    const tops = said(skos('topConceptOf')).filter(({ object }) => object === scheme);
    expect(tops.map(({ subject }) => subject)).toEqual(themes().map(({ id }) => iriOf(id)));
    expect(pairs(skos('hasTopConcept')).sort()).toEqual(turned(skos('topConceptOf')).sort());
  });

  it('says broader and narrower of the same pairs, without a circle (S25)', () => {
    expect(pairs(skos('broader')).sort()).toEqual(turned(skos('narrower')).sort());
    expect(said(skos('broader'))).toHaveLength(concepts().length - themes().length);
    const narrower = new Set(said(skos('broader')).map(({ subject }) => subject));
    expect(said(skos('broader')).filter(({ object }) => narrower.has(object))).toEqual([]);
  });

  it('gives a concept one preferred label a language (S14), English and Spanish among them', () => {
    for (const { id, labels } of concepts()) {
      const read = said(skos('prefLabel'), iriOf(id)).map(({ language, object }) => [language, object]);
      expect(read).toEqual(Object.entries(labels));
      expect(read.map(([language]) => language)).toEqual(expect.arrayContaining(['en', 'es']));
    }
    const keys = said(skos('prefLabel')).map(({ subject, language }) => `${subject} ${language}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('holds preferred, other and hidden labels apart (S13), whatever their case and accents', () => {
    const kinds = ['prefLabel', 'altLabel', 'hiddenLabel'].map(skos);
    const labels = kinds
      .flatMap((kind) => said(kind))
      .map(({ subject, language, object }) =>
        [
          subject,
          language,
          object
            .normalize('NFD')
            .replace(/\p{Diacritic}/gu, '')
            .toLowerCase(),
        ].join(' '),
      );
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('tells the language of every label and note by a tag that there is', () => {
    const kinds = ['prefLabel', 'altLabel', 'hiddenLabel', 'scopeNote', 'note'].map(skos);
    for (const { language, isLiteral } of kinds.flatMap((kind) => said(kind))) {
      expect([language, isLiteral]).toEqual([Intl.getCanonicalLocales(language)[0], true]);
      expect(language).not.toBe('');
    }
    expect(said(skos('scopeNote'))).toHaveLength(concepts().length * 2);
  });

  it('relates challenges to concepts of other schemes only, and never to one twice', () => {
    const ours = new Set(inScheme(scheme));
    const theirs = new Set(ofType('Concept').filter((iri) => !ours.has(iri)));
    for (const { subject, object } of said(skos('relatedMatch'))) {
      expect([ours.has(subject), object, theirs.has(object)]).toEqual([true, object, true]);
    }
    const count = concepts().flatMap(({ crosswalks }) => Object.values({ ...crosswalks }).flat()).length;
    expect(said(skos('relatedMatch'))).toHaveLength(count);
  });

  it('keeps the addresses that targets and lines of business have at home', () => {
    expect(said(skos('relatedMatch'), iriOf('waste')).map(({ object }) => object)).toEqual(
      expect.arrayContaining([
        'http://metadata.un.org/sdg/11.6',
        'http://data.europa.eu/ux2/nace2.1/38',
        'urn:puente:vocabulary:iso37120:solid-waste',
      ]),
    );
    expect(said(skos('notation'), 'http://data.europa.eu/ux2/nace2.1/3821')[0]?.object).toBe('38.21');
    // Their makers name them: a second preferred label would contradict theirs.
    expect(said(skos('prefLabel'), 'http://data.europa.eu/ux2/nace2.1/38')).toEqual([]);
  });

  it('names the source of every vocabulary, in both languages', () => {
    for (const { id, source, page } of vocabularies()) {
      const notes = said(skos('note')).filter(({ object }) => object === source.en || object === source.es);
      expect([id, notes.map(({ language }) => language)]).toEqual([id, ['en', 'es']]);
      expect(said('http://purl.org/dc/terms/source', notes[0]?.subject)[0]?.object).toBe(page);
    }
  });

  it('shows what people write as other labels, and hides what only searches need', () => {
    const labels = (kind: string, language: string) =>
      said(skos(kind), iriOf('water'))
        .filter((each) => each.language === language)
        .map(({ object }) => object);
    expect(labels('altLabel', 'es')).toEqual(concept('water')?.synonyms.es);
    expect(labels('hiddenLabel', 'es')).not.toContain('gestion del agua');
    expect(labels('hiddenLabel', 'es').filter((label) => label.includes('*'))).toEqual([]);
  });
});
