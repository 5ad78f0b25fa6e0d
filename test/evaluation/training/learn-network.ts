import { type SeededRandom, seededRandom } from '@puente/testing';
import { type StoredNetwork } from '../../../apps/documents/src/domain/extraction/learnt/network';
import { Parameters } from './adam';

/** One case: its features, each as often as it stands there; for each answer whether it is true, 1 or 0, and how much that counts. */
export interface Case {
  readonly features: Int32Array;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

export interface Options {
  readonly features: number;
  readonly answers: number;
  readonly hidden: number;
  /** How often all cases are gone through. */
  readonly rounds: number;
}

export interface LearntNetwork extends StoredNetwork {
  /** For each feature its numbers of E, then of L. */
  readonly rows: Float32Array;
}

const batchSize = 512;
const firstStep = 4e-3;
const shrink = 1e-4;
/** Left out by chance while it learns, so that nothing rests on a single word or a single hidden sum (Srivastava et al., 2014). */
const [featuresDropped, hiddenDropped] = [0.3, 0.5];
const largestAtFirst = 0.17;
const seed = 3;

/** Learns the numbers of a `Network` by stochastic gradient steps on the logistic loss. The same cases give the same numbers. */
class Learner {
  private readonly width: number;
  private readonly rows: Parameters;
  private readonly ofHidden: Parameters;
  private readonly hiddenBias: Parameters;
  private readonly answerBias: Parameters;
  private readonly sums: Float32Array;
  private readonly pulls: Float32Array;
  private readonly raised: Float32Array;

  constructor(
    cases: readonly Case[],
    private readonly options: Options,
    private readonly random: SeededRandom,
  ) {
    const { features, answers, hidden } = options;
    this.width = hidden + answers;
    this.rows = new Parameters(this.rowsAtFirst(cases, features), shrink);
    this.ofHidden = new Parameters(this.small(hidden * answers), shrink);
    this.hiddenBias = new Parameters(new Float32Array(hidden), 0);
    this.answerBias = new Parameters(new Float32Array(answers), 0);
    this.sums = new Float32Array(this.width);
    this.pulls = new Float32Array(this.width);
    this.raised = new Float32Array(hidden);
  }

  private small(length: number): Float32Array {
    return Float32Array.from({ length }, () => (2 * this.random.next() - 1) * largestAtFirst);
  }

  /** A feature that no case has stays nothing. */
  private rowsAtFirst(cases: readonly Case[], features: number): Float32Array {
    const { width } = this;
    const rows = new Float32Array(features * width);
    for (const feature of new Set(cases.flatMap((each) => [...each.features])))
      rows.set(this.small(this.options.hidden), feature * width);
    return rows;
  }

  learnFrom(batch: readonly Case[], step: number): void {
    for (const each of batch) this.gather(each, 1 / batch.length);
    for (const each of [this.rows, this.ofHidden, this.hiddenBias, this.answerBias]) each.step(step);
  }

  private gather({ features, targets, weights }: Case, share: number): void {
    const kept = features.filter(() => this.random.next() >= featuresDropped);
    this.sumUp(kept);
    this.pulls.fill(0);
    for (let answer = 0; answer < targets.length; answer += 1) {
      const weight = weights[answer]! * share;
      if (weight > 0) this.pull(answer, weight * (this.chanceOf(answer) - targets[answer]!));
    }
    this.passDown(kept);
  }

  private sumUp(kept: Int32Array): void {
    const { width, sums, raised } = this;
    sums.fill(0);
    for (const feature of kept)
      for (let at = 0; at < width; at += 1)
        sums[at]! += this.rows.values[feature * width + at]! / (1 - featuresDropped);
    for (let unit = 0; unit < raised.length; unit += 1) {
      const isDropped = this.random.next() < hiddenDropped;
      const sum = sums[unit]! + this.hiddenBias.values[unit]!;
      raised[unit] = isDropped || sum <= 0 ? 0 : sum / (1 - hiddenDropped);
    }
  }

  private chanceOf(answer: number): number {
    const { answers, hidden } = this.options;
    let logit = this.answerBias.values[answer]! + this.sums[hidden + answer]!;
    for (let unit = 0; unit < hidden; unit += 1)
      logit += this.raised[unit]! * this.ofHidden.values[unit * answers + answer]!;
    return 1 / (1 + Math.exp(-logit));
  }

  private pull(answer: number, pull: number): void {
    const { answers, hidden } = this.options;
    this.answerBias.gradient[answer]! += pull;
    this.pulls[hidden + answer] = pull;
    for (let unit = 0; unit < hidden; unit += 1) {
      if (this.raised[unit] === 0) continue;
      const at = unit * answers + answer;
      this.ofHidden.gradient[at]! += pull * this.raised[unit]!;
      this.pulls[unit]! += (pull * this.ofHidden.values[at]!) / (1 - hiddenDropped);
    }
  }

  private passDown(kept: Int32Array): void {
    const { width, pulls } = this;
    for (let unit = 0; unit < this.options.hidden; unit += 1) this.hiddenBias.gradient[unit]! += pulls[unit]!;
    for (const feature of kept)
      for (let at = 0; at < width; at += 1)
        this.rows.gradient[feature * width + at]! += pulls[at]! / (1 - featuresDropped);
  }

  get learnt(): LearntNetwork {
    const { answers, hidden } = this.options;
    return {
      rows: this.rows.values,
      hiddenBias: [...this.hiddenBias.values],
      answerBias: [...this.answerBias.values],
      ofHidden: Array.from({ length: hidden }, (_, unit) => [
        ...this.ofHidden.values.subarray(unit * answers, (unit + 1) * answers),
      ]),
    };
  }
}

function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = random.integer(0, at);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

export function learnNetwork(cases: readonly Case[], options: Options): LearntNetwork {
  const random = seededRandom(seed);
  const learner = new Learner(cases, options, random);
  const batches = Math.ceil(cases.length / batchSize);
  const steps = batches * options.rounds;
  for (let round = 0; round < options.rounds; round += 1) {
    const order = shuffled(cases, random);
    for (let batch = 0; batch < batches; batch += 1) {
      const done = (round * batches + batch) / steps;
      learner.learnFrom(order.slice(batch * batchSize, (batch + 1) * batchSize), firstStep * (1 - done));
    }
  }
  return learner.learnt;
}
