/** A network, a twin city or a project, as a form holds it. */
export interface TieTyped {
  /** Empty for a twin city, which is called as the other city is, until that is chosen. */
  readonly name: string;
  /** The other city; null for a network. */
  readonly with: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sourceName: string;
  readonly sourceUrl: string;
}

export const noTie: Omit<TieTyped, 'sourceName'> = {
  ...{ name: '', with: null, from: null, to: null, sourceUrl: '' },
};

export interface Source {
  readonly name: string;
  readonly url?: string;
}

interface Sourced {
  readonly name: string;
  readonly source: Source;
}

export interface Network extends Sourced {
  readonly since?: number;
}

export interface Twinning extends Network {
  readonly with: string;
}

export interface Project extends Sourced {
  readonly with: string;
  readonly from?: number;
  readonly to?: number;
}

const begun = ({ name, source }: Sourced) => ({
  ...noTie,
  ...{ name, sourceName: source.name, sourceUrl: source.url ?? '' },
});

export const typedOfNetwork = (network: Network): TieTyped => ({
  ...begun(network),
  from: network.since ?? null,
});

export const typedOfTwinning = (twinning: Twinning): TieTyped => ({
  ...begun(twinning),
  ...{ with: twinning.with, from: twinning.since ?? null },
});

export const typedOfProject = (project: Project): TieTyped => ({
  ...begun(project),
  ...{ with: project.with, from: project.from ?? null, to: project.to ?? null },
});

const named = ({ name, sourceName, sourceUrl }: TieTyped): Sourced => ({
  name: name.trim(),
  source: { name: sourceName.trim(), ...(sourceUrl.trim() !== '' && { url: sourceUrl.trim() }) },
});

const since = ({ from }: TieTyped) => (from === null ? {} : { since: from });

export const networkOf = (tie: TieTyped): Network => ({ ...named(tie), ...since(tie) });

export const twinningOf = (tie: TieTyped): Twinning => ({
  ...named(tie),
  ...since(tie),
  with: tie.with ?? '',
});

export const projectOf = (tie: TieTyped): Project => ({
  ...named(tie),
  with: tie.with ?? '',
  ...(tie.from !== null && { from: tie.from }),
  ...(tie.to !== null && { to: tie.to }),
});

/** Nothing was said in it. */
export const isBlank = (tie: TieTyped): boolean =>
  tie.name.trim() === '' && tie.with === null && tie.from === null && tie.to === null;

/** In years: `2005`, `2017–2019`, `2017–`; empty where none is known. */
export function yearsOf({ from, to }: TieTyped): string {
  if (to === null || to === from) return from === null ? '' : String(from);
  return `${from ?? ''}–${to}`;
}
