import { JsonLdParser } from 'jsonld-streaming-parser';

/** A statement of linked data; of a literal, its language and its datatype too. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly isLiteral: boolean;
  readonly language: string;
  readonly datatype: string;
}

const noNetwork = {
  load: (url: string): Promise<never> => Promise.reject(new Error(`reading would fetch ${url}`)),
};

/** What a public parser of RDF reads in a JSON-LD document, strictly and without network. Throws where it cannot. */
export async function readJsonLd(document: string): Promise<Triple[]> {
  const parser = new JsonLdParser({ strictValues: true, documentLoader: noNetwork });
  parser.end(document);
  const triples: Triple[] = [];
  for await (const quad of parser) {
    const { subject, predicate, object } = quad as Parameters<typeof tripleOf>[0];
    triples.push(tripleOf({ subject, predicate, object }));
  }
  return triples;
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

function tripleOf({ subject, predicate, object }: Record<'subject' | 'predicate' | 'object', Term>): Triple {
  return {
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    isLiteral: object.termType === 'Literal',
    language: object.language ?? '',
    datatype: object.datatype?.value ?? '',
  };
}
