export type Stance = 'need' | 'offer';

/** Offsets in UTF-16 code units of the file's text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is counted: in this file, this city has this need or offer. `city` is an id such as `es-madrid`. */
export interface Triple {
  readonly file: string;
  readonly city: string;
  readonly theme: string;
  readonly stance: Stance;
}

export interface PredictedTriple extends Triple {
  readonly spans: readonly Span[];
}

export interface LabelledTriple extends PredictedTriple {
  readonly ambiguous: boolean;
}

/** The place in the scheme of things, whatever the stance. */
export function subjectAndTheme({ file, city, theme }: Triple): string {
  return [file, city, theme].join('\u0000');
}

export function tripleKey(triple: Triple): string {
  return `${subjectAndTheme(triple)}\u0000${triple.stance}`;
}

function grouped<Mark extends Triple>(marks: readonly Mark[]): Mark[][] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = tripleKey(mark);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()];
}

function merged(group: readonly PredictedTriple[], { file, city, theme, stance }: Triple): PredictedTriple {
  return { file, city, theme, stance, spans: group.flatMap(({ spans }) => spans) };
}

/** Each triple once, with the spans of all its mentions. */
export function predictedTriples(mentions: readonly PredictedTriple[]): PredictedTriple[] {
  return grouped(mentions).flatMap((group) => (group[0] ? [merged(group, group[0])] : []));
}

/** Each triple once; one unambiguous label makes it unambiguous. */
export function labelledTriples(labels: readonly LabelledTriple[]): LabelledTriple[] {
  return grouped(labels).flatMap((group) =>
    group[0] ? [{ ...merged(group, group[0]), ambiguous: group.every(({ ambiguous }) => ambiguous) }] : [],
  );
}
