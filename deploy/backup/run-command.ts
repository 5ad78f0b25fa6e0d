import { explainError } from '../local/explain-error';
import { BackupError } from './backup-error';

/** Runs one of the two commands; a failure says why and what to do. */
export function runCommand(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(error instanceof BackupError ? error.message : explainError(error));
    process.exitCode = 1;
  });
}

/** `12.3 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
