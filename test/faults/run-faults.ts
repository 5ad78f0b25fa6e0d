import { setTimeout as sleep } from 'node:timers/promises';
import { demoToken } from '../../deploy/operate/demo-logins';
import { checkAll, type Checked } from './checks/check-all';
import { waitUntilQuiet, waitUntilReady } from './checks/heal';
import { injectFaults } from './inject';
import { Load, type LoadFigures } from './load/run-load';
import { type Fault, type FaultKind } from './plan/fault';
import { planFaults } from './plan/plan-faults';
import { openStage } from './stage/open-stage';

export interface FaultsReport {
  readonly seed: number;
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  readonly load: LoadFigures;
  readonly acknowledged: number;
  readonly checked: Checked;
  /** Answers and ends of processes that no fault explains. */
  readonly findings: readonly string[];
  readonly seconds: number;
}

/** Something is there before anything goes wrong. */
const doneFirst = 20;

export interface FaultsOptions {
  readonly seed: number;
  readonly count: number;
  /** Of the compiled program. */
  readonly root: string;
  /** Told also how many operations were done by then. */
  readonly onFault?: (fault: Fault, done: number) => void;
  /** Where the logs of everything are kept. */
  readonly logs?: string | undefined;
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
    const token = await demoToken(stage.servers.nats.url, 'admin');
    const load = new Load(stage, token, seed);
    load.start();
    while (load.done < doneFirst) await sleep(50);
    onStep(`${count} faults under load`);
    const plan = planFaults(seed, count);
    try {
      await injectFaults(stage, plan, (fault) => onFault(fault, load.done));
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
      checked: await checkAll(stage, load.ledger, token),
      findings: [...load.figures.findings, ...stage.troubles].map((what) => what + stage.explain(what)),
      seconds: (performance.now() - begun) / 1_000,
    };
  } finally {
    if (options.logs !== undefined) stage.keepLogs(options.logs);
    await stage.close();
  }
}

function countKinds(plan: readonly Fault[]): FaultsReport['faults'] {
  const counts: Partial<Record<FaultKind, number>> = {};
  for (const { kind } of plan) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
