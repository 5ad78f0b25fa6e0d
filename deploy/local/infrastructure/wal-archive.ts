import { chownSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the data directory: the folder that the server copies each finished piece of its log to. Without it, none. */
const noteFile = 'puente-wal-archive';

/**
 * What PostgreSQL runs for each finished piece, in its data directory. A piece that is there already is never written over;
 * one that cannot be copied is kept and tried again.
 */
export const archiveCommand = [
  `[ -f ${noteFile} ] || exit 0`,
  `to=$(cat ${noteFile})`,
  'if [ -f "$to/%f" ]; then cmp -s "%p" "$to/%f"; else',
  'cp "%p" "$to/.%f.new" && sync "$to/.%f.new" && mv "$to/.%f.new" "$to/%f"; fi',
].join('\n');

/** From now on the log of this cluster also goes to `archive`, which is made and given to the server's account. */
export function archiveTo(dataDirectory: string, archive: string): void {
  const { uid, gid } = statSync(dataDirectory);
  mkdirSync(archive, { recursive: true, mode: 0o700 });
  const note = join(dataDirectory, noteFile);
  writeFileSync(`${note}.new`, archive, { mode: 0o600 });
  if (process.getuid?.() === 0) for (const path of [archive, `${note}.new`]) chownSync(path, uid, gid);
  renameSync(`${note}.new`, note);
}
