import { explainError } from '../local/explain-error';
import { BackupError } from './backup-error';

const fileFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EACCES: 'you may not write or read there',
  EPERM: 'you may not change it',
  EROFS: 'that disk is read-only',
  ENOTDIR: 'part of that path is a file, not a folder',
  EEXIST: 'it exists, and is not a folder',
  ENOTEMPTY: 'somebody put something there meanwhile',
  EBUSY: 'it is in use, or a disk of its own',
  EIO: 'the disk failed',
};

/** Runs one of the two commands; a failure says why and what to do. */
export function runCommand(command: (write: (line: string) => void) => Promise<void>): void {
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  command(write).catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  });
}

function explain(error: unknown): string {
  if (error instanceof BackupError) return error.message;
  const { code = '', dest, path } = error as NodeJS.ErrnoException & { dest?: string };
  const fault = fileFaults[code];
  return fault === undefined
    ? explainError(error)
    : `${dest ?? path ?? 'A file could not be used'}: ${fault}.`;
}
