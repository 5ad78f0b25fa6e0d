import { Accumulator } from './accumulator';

/** The sums that requests work with, one after the other: a ranking runs to its end before another begins. */
export class Workspace {
  private readonly accumulators: Accumulator[] = [];

  constructor(private readonly rowsPerBlock: number) {}

  /** As the last user left it. */
  accumulator(number: number): Accumulator {
    return (this.accumulators[number] ??= new Accumulator(this.rowsPerBlock));
  }
}
