import { setTimeout as sleep } from 'node:timers/promises';
import { type OperationKind, planLoad } from '../plan/plan-load';
import { type Stage } from '../stage/open-stage';
import { act, type Outcome } from './act';
import { knockAt } from './door';
import { Ledger } from './ledger';

export interface LoadFigures {
  /** How often each outcome of each operation came, by `<operation> <outcome>`. */
  readonly outcomes: Map<string, number>;
  /** The slowest answer of a door that was in order, ms, and what it answered. */
  slowest: { ms: number; what: string };
  readonly findings: string[];
}

const callers = 6;
/** A door that was killed may break a connection that was opened shortly before. */
const graceMs = 1_000;

/** A steady load on the front doors, until it is ended. */
export class Load {
  readonly ledger = new Ledger();
  readonly figures: LoadFigures = { outcomes: new Map(), slowest: { ms: 0, what: '' }, findings: [] };
  private isEnding = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly stage: Stage,
    private readonly token: string,
    private readonly seed: number,
  ) {}

  start(): void {
    this.running = Promise.all(Array.from({ length: callers }, (_, caller) => this.call(caller)));
  }

  /** How many operations were done so far. */
  get done(): number {
    return [...this.figures.outcomes].reduce((sum, [key, n]) => sum + (key.endsWith(' done') ? n : 0), 0);
  }

  /** Ends after what is in hand. */
  async end(): Promise<void> {
    this.isEnding = true;
    await this.running;
  }

  private async call(caller: number): Promise<void> {
    // Its own ledger: `which` picks among what this caller has made, whatever others do meanwhile.
    const own = new Ledger();
    const doors = [...this.stage.doors];
    let count = 0;
    for (const { operation, pauseMs } of planLoad(this.seed, caller)) {
      if (this.isEnding) break;
      const first = (caller + count++) % doors.length;
      const inTurn = [...doors.slice(first), ...doors.slice(0, first)];
      const begun = performance.now();
      const knock = knockAt(
        inTurn.map(([, origin]) => origin),
        this.token,
        (wrong) => this.figures.findings.push(wrong),
      );
      const { outcome, wrong, ms } = await act(operation, knock, own);
      const isInOrder = !this.stage.disturbances.was(
        inTurn.map(([door]) => door),
        begun - graceMs,
      );
      this.enter(operation.kind, outcome, isInOrder ? ms : 0);
      if (wrong !== undefined) this.figures.findings.push(wrong);
      if (outcome === 'no answer' && isInOrder)
        this.figures.findings.push(
          `the doors were in order, and did not answer ${JSON.stringify(operation)}`,
        );
      await sleep(pauseMs);
    }
    this.takeOver(own);
  }

  private enter(kind: OperationKind, outcome: Outcome, ms: number): void {
    const { outcomes, slowest } = this.figures;
    const key = `${kind} ${outcome}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    if (ms > slowest.ms) this.figures.slowest = { ms, what: key };
  }

  private takeOver(own: Ledger): void {
    for (const part of ['cities', 'statements', 'documents', 'startUps', 'goodPractices', 'runs'] as const)
      for (const [id, known] of own[part]) (this.ledger[part] as Map<string, unknown>).set(id, known);
    this.ledger.acknowledged += own.acknowledged;
  }
}
