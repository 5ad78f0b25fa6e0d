/** What a check finds, one line each. */
export interface Findings {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Things that ought to be alike and are not. */
  readonly differing: readonly string[];
}

export function findings(found: Partial<Findings> = {}): Findings {
  return { lost: [], doubled: [], differing: [], ...found };
}

export function joined(all: readonly Findings[]): Findings {
  return {
    lost: all.flatMap(({ lost }) => lost),
    doubled: all.flatMap(({ doubled }) => doubled),
    differing: all.flatMap(({ differing }) => differing),
  };
}
