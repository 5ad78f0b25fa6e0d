import { type Schema } from '../../api/client';

export type SoughtThing = Schema<'Solution'>['seeks'][number];
export const soughtThings = [
  'pilot-city',
  'distributor',
  'investor',
  'co-development',
] as const satisfies readonly SoughtThing[];

/** Technology readiness levels, as words say them. */
export const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
export type Level = (typeof levels)[number];

export type ProofValues = {
  kind: 'pilot' | 'reference';
  where: string;
  year: number | string;
  result: string;
};

/** A solution, as its form holds it. */
export type SolutionValues = {
  name: string;
  description: string;
  challenges: string[];
  trl: Level | null;
  proof: ProofValues[];
  markets: string[];
  seeks: SoughtThing[];
};

export const noSolution: SolutionValues = {
  name: '',
  description: '',
  challenges: [],
  trl: null,
  proof: [],
  markets: [],
  seeks: [],
};

export const noProof: ProofValues = { kind: 'pilot', where: '', year: '', result: '' };

/** As the API takes it; what was left empty is not stated. */
export function factsOf({ trl, markets, proof, ...said }: SolutionValues): Schema<'SolutionFacts'> {
  return {
    ...said,
    trl: trl === null ? null : Number(trl),
    markets: markets.length === 0 ? null : markets,
    proof: proof.map(({ kind, where, year, result }) => ({
      kind,
      where,
      ...(typeof year === 'number' ? { year } : {}),
      ...(result.trim() === '' ? {} : { result }),
    })),
  };
}
