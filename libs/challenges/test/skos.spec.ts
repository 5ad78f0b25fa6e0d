import { concepts, themes, toSkos } from '@puente/challenges';

interface SkosNode {
  '@id': string;
  '@type': string;
  broader?: string;
  narrower?: string[];
  relatedMatch?: string[];
  hasTopConcept?: string[];
}

const graph = (toSkos() as { '@graph': SkosNode[] })['@graph'];
const byId = new Map(graph.map((node) => [node['@id'], node]));

describe('toSkos', () => {
  it('holds one scheme with the themes on top, and every concept', () => {
    const schemes = graph.filter((node) => node['@type'] === 'skos:ConceptScheme');
    expect(schemes).toHaveLength(1);
    expect(schemes[0]?.hasTopConcept).toHaveLength(themes().length);
    expect(graph).toHaveLength(concepts().length + 1);
    expect(byId.size).toBe(graph.length);
  });

  it('says broader and narrower of the same pairs', () => {
    for (const node of graph.filter(({ broader }) => broader !== undefined)) {
      expect(byId.get(node.broader ?? '')?.narrower).toContain(node['@id']);
    }
  });

  it('points to SDG targets by their own addresses', () => {
    expect(byId.get('urn:puente:challenges:mobility')?.relatedMatch).toEqual([
      'http://metadata.un.org/sdg/11.2',
    ]);
  });

  it('is plain JSON with its context inside, so that reading it needs no network', () => {
    const skos = toSkos();
    expect(JSON.parse(JSON.stringify(skos))).toEqual(skos);
    expect(typeof (skos as { '@context': unknown })['@context']).toBe('object');
  });
});
