import { type Run, type RunReplayed } from '@puente/contracts';

/** The run computed again. */
export interface RunComputedAgain extends Run {
  identical: true;
}

/** Why there is no such run: `engine-changed` where what computed it is no longer here, null where it came out differently. */
export interface RunNotRepeated {
  id: string;
  identical: false;
  code: 'engine-changed' | null;
}

/** A replay as JSON: where the bytes came out the same, the stored ones are the ones computed again. */
export async function replayText(
  { runId, identical, code }: RunReplayed,
  storedRun: () => Promise<string>,
): Promise<string> {
  if (!identical) return JSON.stringify({ id: runId, identical, code } satisfies RunNotRepeated);
  return (await storedRun()).replace('{', '{"identical":true,');
}
