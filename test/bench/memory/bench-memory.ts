import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface MemoryFigure {
  readonly profiles: number;
  /** MB (a million bytes) per 100,000 city profiles with quotes, heap and off heap, after collection. */
  readonly mbPer100k: number;
  /** The same profiles as plain objects in a map. */
  readonly objectsMbPer100k: number;
}

const profilesDefault = 100_000;
const holder = join(__dirname, 'hold-profiles.js');

/** What the read model of a replica takes, and what plain objects would: each in a fresh process, for collection to be told apart. */
export async function benchMemory(profiles = profilesDefault): Promise<MemoryFigure> {
  const mbPer100k = await measure('index', profiles);
  return { profiles, mbPer100k, objectsMbPer100k: await measure('objects', profiles) };
}

async function measure(what: 'index' | 'objects', profiles: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--expose-gc', '--max-old-space-size=8000'],
    ...[holder, what, String(profiles)],
  ]);
  const { bytes } = JSON.parse(stdout) as { bytes: number };
  return (bytes / 1e6) * (100_000 / profiles);
}
