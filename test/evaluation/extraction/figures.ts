import {
  type LabelledTriple,
  type PredictedTriple,
  type Span,
  type Triple,
  subjectAndTheme,
  tripleKey,
} from './triples';

/** `share` is `hits / of`, from 0 to 1; 0 of 0 is 0. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
}

export interface Agreement {
  readonly labels: number;
  readonly predictions: number;
  readonly truePositives: number;
  /** 0 to 1, all three. F1 is the harmonic mean of precision and recall. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Agreements {
  readonly all: Agreement;
  readonly unambiguous: Agreement;
}

export function shareOf(hits: number, of: number): Share {
  return { hits, of, share: of === 0 ? 0 : hits / of };
}

function agreement(labelled: readonly Triple[], predicted: readonly Triple[]): Agreement {
  const keys = new Set(labelled.map(tripleKey));
  const truePositives = predicted.filter((triple) => keys.has(tripleKey(triple))).length;
  return {
    labels: labelled.length,
    predictions: predicted.length,
    truePositives,
    precision: shareOf(truePositives, predicted.length).share,
    recall: shareOf(truePositives, labelled.length).share,
    f1: shareOf(2 * truePositives, labelled.length + predicted.length).share,
  };
}

/**
 * How far prediction and label agree, both given as triples that occur once. Among the unambiguous ones an ambiguous
 * label counts neither way: it is not missed, and a prediction that hits it is left out.
 */
export function agreements(
  labelled: readonly LabelledTriple[],
  predicted: readonly PredictedTriple[],
): Agreements {
  const ambiguous = new Set(labelled.filter((label) => label.ambiguous).map(tripleKey));
  return {
    all: agreement(labelled, predicted),
    unambiguous: agreement(
      labelled.filter((label) => !label.ambiguous),
      predicted.filter((triple) => !ambiguous.has(tripleKey(triple))),
    ),
  };
}

/** All labels, group by group, the groups in the order of their names. */
export function agreementsBy(
  groupOf: (triple: Triple) => string,
  labelled: readonly Triple[],
  predicted: readonly Triple[],
): (readonly [group: string, Agreement])[] {
  const groups = [...new Set([...labelled, ...predicted].map(groupOf))].sort();
  const ofGroup = (triples: readonly Triple[], group: string) =>
    triples.filter((triple) => groupOf(triple) === group);
  return groups.map((group) => [group, agreement(ofGroup(labelled, group), ofGroup(predicted, group))]);
}

/** Of the predicted triples whose file, city and theme are labelled, how many have a labelled stance. */
export function stanceAccuracy(
  labelled: readonly LabelledTriple[],
  predicted: readonly PredictedTriple[],
): Share {
  const subjects = new Set(labelled.map(subjectAndTheme));
  const keys = new Set(labelled.map(tripleKey));
  const asked = predicted.filter((triple) => subjects.has(subjectAndTheme(triple)));
  return shareOf(asked.filter((triple) => keys.has(tripleKey(triple))).length, asked.length);
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Of the true positives on all labels, how many have a predicted span that shares text with a labelled one. */
export function spanOverlap(
  labelled: readonly LabelledTriple[],
  predicted: readonly PredictedTriple[],
): Share {
  const spansOf = new Map(labelled.map((label) => [tripleKey(label), label.spans]));
  const found = predicted.flatMap(({ spans, ...triple }) => {
    const wanted = spansOf.get(tripleKey(triple));
    return wanted ? [{ spans, wanted }] : [];
  });
  const hits = found.filter(({ spans, wanted }) =>
    spans.some((span) => wanted.some((one) => overlap(span, one))),
  );
  return shareOf(hits.length, found.length);
}
