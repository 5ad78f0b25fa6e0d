import { ApiError, UnreachableError } from '@puente/api-client';
import { errorCode } from '@puente/kernel';
import { UsageError } from './usage-error';

/** Runs a command-line program on its arguments; a failure is one line that says what to do, never a stack. */
export function runProgram(program: (args: string[]) => Promise<number>): void {
  program(process.argv.slice(2)).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      console.error(explain(error));
      process.exitCode = 1;
    },
  );
}

/** A failure in one line. */
export function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof ApiError && error.code === errorCode.signInRequired)
    return 'Puente asks who calls, or the token has expired: put an access token into PUENTE_TOKEN. Of the running demo, `npm run --silent token -- --as admin` prints one.';
  if (error instanceof ApiError)
    return `Puente refused: ${error.message}${error.code ? ` (${error.code})` : ''}`;
  if (error instanceof UnreachableError)
    return `Puente does not answer at ${error.origin}. Start it with \`npm start\`, or name a running one with PUENTE_URL.`;
  return error instanceof Error ? error.message : String(error);
}
