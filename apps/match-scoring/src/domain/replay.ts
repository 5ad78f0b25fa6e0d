import { assembleRun, type Tables } from './assemble-run';
import { inputsText } from './canonical/inputs-text';
import { sha256 } from './canonical/hash';
import { runBytes } from './canonical/run-bytes';
import { type RunInputs, type RunResult } from './run';
import { isAtHand } from './versions-of';

/** `outputHash` is of the bytes computed now, or of the stored bytes where the engine has changed and nothing was computed. */
export interface Replayed {
  readonly identical: boolean;
  readonly code: 'engine-changed' | null;
  readonly inputHash: string;
  readonly outputHash: string;
  /** Computed again; null where the engine has changed. */
  readonly run: RunResult | null;
}

/**
 * Computes a stored run again from its stored inputs and compares the bytes. `tablesOf` finds the tables of stored versions;
 * an engine or a table that is no longer at hand counts as a changed engine. Withdrawals do not touch what is compared:
 * mark them in the run when showing it (`markWithdrawn`).
 */
export function replay(
  stored: { readonly inputs: RunInputs; readonly bytes: string },
  tablesOf: (versions: RunInputs['versions']) => Tables | null,
): Replayed {
  const { inputs, bytes } = stored;
  const inputHash = sha256(inputsText(inputs));
  const tables = tablesOf(inputs.versions);
  if (!isAtHand(inputs.versions, tables)) {
    return { identical: false, code: 'engine-changed', inputHash, outputHash: sha256(bytes), run: null };
  }
  const run = assembleRun(inputs, tables);
  const again = runBytes(run);
  return { identical: again === bytes, code: null, inputHash, outputHash: sha256(again), run };
}
