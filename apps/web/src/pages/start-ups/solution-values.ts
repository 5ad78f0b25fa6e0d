import { type Schema } from '../../api/client';
import { type Solution } from './start-up-query';

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

/** One that is there, to be changed. */
export const valuesOf = ({ trl, markets, proof, name, description, challenges, seeks }: Solution) => ({
  ...{ name, description, challenges, seeks, markets: markets ?? [] },
  trl: levels.find((level) => Number(level) === trl) ?? null,
  proof: proof.map(({ kind, where, year, result }) => ({
    ...{ kind, where, year: year ?? '', result: result ?? '' },
  })),
});

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
