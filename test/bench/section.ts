export interface SectionOptions {
  readonly sizes: readonly number[];
  readonly onProgress: (text: string) => void;
}

/** What one section measured: a table, and the figures by the names that others go by. */
export interface SectionFigures {
  readonly head: readonly string[];
  readonly rows: readonly string[][];
  readonly json: object;
}

export type Section = (options: SectionOptions) => Promise<SectionFigures>;
