import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the data directory, a line each: the folders that the server copies each finished piece of its log to. */
const noteFile = 'puente-wal-archive';

/**
 * What PostgreSQL runs for each finished piece, in its data directory. A piece that is there already is never written over;
 * one that cannot be copied is kept and tried again. Only the first folder may hold it up: another is being replaced.
 */
export const archiveCommand = [
  `[ -s ${noteFile} ] || exit 0`,
  'put() {',
  '  if [ -f "$1/%f.gz" ]; then gzip -dc "$1/%f.gz" | cmp -s - "%p"; else',
  '  gzip -1 -c "%p" > "$1/.%f.new" && sync "$1/.%f.new" && mv "$1/.%f.new" "$1/%f.gz"; fi',
  '}',
  `IFS= read -r first < ${noteFile}`,
  'put "$first" || exit 1',
  `tail -n +2 ${noteFile} | while IFS= read -r to; do put "$to"; done`,
  'exit 0',
].join('\n');

/**
 * What PostgreSQL runs to read a piece back. A piece that is not there ends the log; one that cannot be read must not seem
 * to: above 128, PostgreSQL gives up.
 */
export function restoreCommand(archive: string): string {
  const from = `'${archive.replaceAll("'", String.raw`'\''`).replaceAll('%', '%%')}'`;
  return [
    `ls ${from} > /dev/null || exit 200`,
    `[ -e ${from}/%f.gz ] || exit 1`,
    `gzip -dc ${from}/%f.gz > "%p" || exit 200`,
  ].join('; ');
}

/** Where the log of this cluster goes now. */
export function archivesOf(dataDirectory: string): string[] {
  try {
    return readFileSync(join(dataDirectory, noteFile), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** From now on the log of this cluster also goes to these folders, which are made and given to the server's account. */
export function archiveTo(dataDirectory: string, archives: readonly string[]): void {
  const note = join(dataDirectory, noteFile);
  if (archives.length === 0) return rmSync(note, { force: true });
  const { uid, gid } = statSync(dataDirectory);
  const isRoot = process.getuid?.() === 0;
  for (const archive of archives) {
    mkdirSync(archive, { recursive: true, mode: 0o700 });
    if (isRoot) chownSync(archive, uid, gid);
  }
  writeFileSync(`${note}.new`, `${archives.join('\n')}\n`, { mode: 0o600 });
  if (isRoot) chownSync(`${note}.new`, uid, gid);
  renameSync(`${note}.new`, note);
}
