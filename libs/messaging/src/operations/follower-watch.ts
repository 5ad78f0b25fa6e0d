import { type Probe } from './probe';

export interface FollowerState {
  /** Events on the stream that the replica's memory has not seen. */
  readonly lag: number;
  /** Whether it has once reached the place where the stream ended as the watch began. */
  readonly hasCaughtUp: boolean;
}

/** How far what a replica keeps in memory is behind the stream. */
export class FollowerWatch {
  private target: number | null = null;
  private hasCaughtUp = false;

  constructor(
    private readonly position: () => number,
    private readonly lastSequence: Probe<number>,
  ) {}

  /** Null where the stream cannot be seen. */
  async look(): Promise<FollowerState | null> {
    const last = await this.lastSequence.look();
    if (last === null) return null;
    this.target ??= last;
    this.hasCaughtUp ||= this.position() >= this.target;
    return { lag: Math.max(0, last - this.position()), hasCaughtUp: this.hasCaughtUp };
  }
}
