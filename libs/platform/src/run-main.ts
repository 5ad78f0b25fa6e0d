import { ConfigError } from './config-error';
import { type RunningService } from './running-service';

/** Starts a service as a process of its own: ends in order on SIGINT or SIGTERM, says plainly why it cannot start. */
export function runMain(start: (env: NodeJS.ProcessEnv) => Promise<RunningService>): void {
  start(process.env).then(stopOnSignal, (error: unknown) => {
    process.stderr.write(`${error instanceof ConfigError ? error.message : describe(error)}\n`);
    process.exit(1);
  });
}

function stopOnSignal(service: RunningService): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${describe(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
