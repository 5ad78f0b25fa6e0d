import { findLost } from './checks/acknowledged-is-there';
import { waitUntilQuiet, waitUntilReady } from './checks/heal';
import { injectFaults } from './inject';
import { knockAt } from './load/door';
import { Load, type LoadFigures } from './load/run-load';
import { type Fault, type FaultKind } from './plan/fault';
import { planFaults } from './plan/plan-faults';
import { openStage, type Stage } from './stage/open-stage';

export interface FaultsReport {
  readonly seed: number;
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  readonly load: LoadFigures;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Answers and ends of processes that no fault explains. */
  readonly findings: readonly string[];
  readonly seconds: number;
}

export interface FaultsOptions {
  readonly seed: number;
  readonly count: number;
  /** Of the compiled program. */
  readonly root: string;
  readonly onFault?: (fault: Fault) => void;
  readonly onStep?: (what: string) => void;
}

/** Brings everything up, lets `count` faults happen under load, heals, and looks whether all is as it must be. */
export async function runFaults(options: FaultsOptions): Promise<FaultsReport> {
  const { seed, count, root, onFault = () => undefined, onStep = () => undefined } = options;
  const begun = performance.now();
  onStep('bringing everything up');
  const stage = await openStage(root);
  try {
    for (const process of stage.processes.values()) process.start();
    await waitUntilReady(stage);
    const load = new Load(stage, seed);
    load.start();
    onStep(`${count} faults under load`);
    const plan = planFaults(seed, count);
    try {
      await injectFaults(stage, plan, onFault);
    } finally {
      await load.end();
    }
    onStep('healing');
    await waitUntilReady(stage);
    await waitUntilQuiet(stage);
    onStep('checking');
    return {
      seed,
      faults: countKinds(plan),
      load: load.figures,
      acknowledged: load.ledger.acknowledged,
      ...(await check(stage, load)),
      seconds: (performance.now() - begun) / 1_000,
    };
  } finally {
    await stage.close();
  }
}

async function check(stage: Stage, load: Load): Promise<Pick<FaultsReport, 'lost' | 'findings'>> {
  const findings = [...load.figures.findings, ...stage.troubles];
  const [origin] = stage.doors.values();
  const knock = knockAt(origin!, (wrong) => findings.push(wrong));
  return { lost: await findLost(load.ledger, knock), findings };
}

function countKinds(plan: readonly Fault[]): FaultsReport['faults'] {
  const counts: Partial<Record<FaultKind, number>> = {};
  for (const { kind } of plan) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
