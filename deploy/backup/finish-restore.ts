import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Report } from './report';
import { tellAgain } from './tell-again';

/** In a data folder whose database is restored: the stream is to be made anew from it before anybody works on it. */
const markFile = 'events-to-tell';

/** The data folder that a restore makes, beside the one that it is to be. */
export const draftOf = (dataFolder: string) => `${dataFolder}.restoring`;

/** From now on the draft is good, and takes its place even if this process dies. */
export function markRestored(draft: string): void {
  writeFileSync(join(draft, markFile), '', { flush: true });
}

/** Puts a restored data folder in its place, where a restore died when it had just moved the old one aside. */
export function finishMove(dataFolder: string): boolean {
  const draft = draftOf(dataFolder);
  if (existsSync(dataFolder) || !existsSync(join(draft, markFile))) return false;
  renameSync(draft, dataFolder);
  return true;
}

/** Makes the stream anew where a restore was the last to use the data folder. Returns how many events it told, else null. */
export async function finishRestore(
  dataFolder: string,
  servers: { readonly databaseUrl: string; readonly natsUrl: string },
  report: Report,
): Promise<number | null> {
  const mark = join(dataFolder, markFile);
  if (!existsSync(mark)) return null;
  report('Telling the events again');
  const told = await tellAgain(servers.databaseUrl, servers.natsUrl, report);
  rmSync(mark);
  return told;
}
