/** The scheme and its published concept weights, as the engine takes them. Weights are above 0, on any scale. */
export interface ConceptTable {
  readonly schemeVersion: string;
  readonly weightsVersion: string;
  /** Every challenge id, themes included. */
  readonly challenges: readonly string[];
  weight(challenge: string): number;
  /** The theme of a challenge; a theme is its own. */
  themeOf(challenge: string): string;
}

/** A concept table laid out by index: every sum of the engine runs in this order, so that it always gives the same bits. */
export interface ConceptSpace {
  readonly schemeVersion: string;
  readonly weightsVersion: string;
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** The published weights over their mean, so that k means the same whatever the scale of a table. */
  readonly weights: Float64Array;
  /** Index of the theme of each concept. */
  readonly themes: Int32Array;
}

/** @throws RangeError for a weight that is not a positive number, or a theme outside the table. */
export function conceptSpace(table: ConceptTable): ConceptSpace {
  const ids = [...new Set(table.challenges)].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const published = Float64Array.from(ids, (id) => table.weight(id));
  const mean = published.reduce((sum, weight) => sum + weight, 0) / published.length;
  const weights = published.map((weight) => weight / mean);
  const themes = Int32Array.from(ids, (id) => indexOf.get(table.themeOf(id)) ?? -1);
  const wrong = ids.find((_, index) => !(weights[index]! > 0 && themes[index]! >= 0));
  if (wrong !== undefined) throw new RangeError(`no weight or no theme: ${wrong}`);
  return {
    schemeVersion: table.schemeVersion,
    weightsVersion: table.weightsVersion,
    ids,
    indexOf,
    weights,
    themes,
  };
}

/** The part of a space that some challenges and their themes take up, in the same order, with the same weights. */
export function subspace(space: ConceptSpace, challenges: readonly string[]): ConceptSpace {
  const kept = new Set(
    challenges.flatMap((challenge) => {
      const concept = space.indexOf.get(challenge);
      return concept === undefined ? [] : [concept, space.themes[concept]!];
    }),
  );
  const concepts = [...kept].sort((a, b) => a - b);
  const place = new Map(concepts.map((concept, index) => [concept, index]));
  const ids = concepts.map((concept) => space.ids[concept]!);
  return {
    ...space,
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    weights: Float64Array.from(concepts, (concept) => space.weights[concept]!),
    themes: Int32Array.from(concepts, (concept) => place.get(space.themes[concept]!)!),
  };
}

/** Whether the concept is a theme, the broader end of the scheme. */
export function isTheme(space: ConceptSpace, concept: number): boolean {
  return space.themes[concept] === concept;
}
