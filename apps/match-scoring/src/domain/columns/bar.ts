import { type Criterion } from '../criteria/criterion';
import { type CriterionWeight } from '../weights/weights';

/** Far above the noise of a double, far below what tells candidates apart. */
const noise = 1e-9;

/** The most that criteria other than those on directed fits can be worth to a requester, each in [0, 1]. */
export type MostValues = Readonly<Record<Exclude<Criterion, 'reciprocity' | 'learning'>, number>>;

/**
 * The score to reach, as tests that need less than the score: who fails one falls short of it for certain, who passes may
 * still. Until it is raised, everybody passes.
 */
export class Bar {
  /** The least larger fit: reciprocity is never above it, and learning is it. */
  leastFit = -Infinity;
  private least = -Infinity;
  private readonly reciprocity: number;
  private readonly learning: number;
  private readonly exchange: number;
  private readonly shared: number;
  private readonly scale: number;
  private readonly mostExchange: number;
  private readonly mostTies: number;
  private readonly mostOthers: number;

  constructor(set: readonly CriterionWeight[], most: MostValues) {
    const weightOf = (wanted: Criterion): number =>
      set.find(({ criterion }) => criterion === wanted)?.weight ?? 0;
    this.reciprocity = weightOf('reciprocity');
    this.learning = weightOf('learning');
    this.exchange = weightOf('exchange');
    this.mostExchange = this.exchange * most.exchange;
    this.shared = weightOf('shared-challenges');
    this.scale = weightOf('scale');
    this.mostTies = weightOf('ties') * most.ties;
    this.mostOthers = this.shared * most['shared-challenges'] + this.scale * most.scale + this.mostTies;
  }

  /** `score` in [0, 100]. */
  raise(score: number): void {
    this.least = score / 100 - noise;
    const byFits = this.reciprocity + this.learning;
    const others = this.mostExchange + this.mostOthers;
    this.leastFit = byFits > 0 ? (this.least - others) / byFits - noise : -Infinity;
  }

  /** What both fits, and the sum `both` that exchange is made of, leave to the other criteria; Infinity where they cannot add it. */
  missing(receives: number, gives: number, both: number, k: number): number {
    const larger = receives > gives ? receives : gives;
    const smaller = receives > gives ? gives : receives;
    const mean = larger > 0 ? (2 * larger * smaller) / (larger + smaller) : 0;
    const reached = this.reciprocity * mean + this.learning * larger + (this.exchange * both) / (k + both);
    return this.least - reached > this.mostOthers ? Infinity : this.least - reached;
  }

  /** Whether the other criteria can add what is missing: `shared` and `scale` at most so much, ties their most. */
  canAdd(missing: number, shared: number, scale: number): boolean {
    return missing <= this.shared * shared + this.scale * scale + this.mostTies;
  }
}
