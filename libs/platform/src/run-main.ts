import { ConfigError } from './config-error';
import { describeError, describeStacks } from './describe-error';
import { type RunningService } from './running-service';

/** Starts a service as a process of its own: ends in order on SIGINT or SIGTERM, says plainly why it cannot start. */
export function runMain(start: (env: NodeJS.ProcessEnv) => Promise<RunningService>): void {
  Promise.resolve(process.env).then(start).then(stopOnSignal, fail);
}

function stopOnSignal(service: RunningService): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    service.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** One message for an operator; where the code is at fault, its stack is a setting away. */
function fail(error: unknown): never {
  const wantsStack = process.env['PUENTE_LOG'] === 'debug' && error instanceof Error;
  const text = wantsStack ? describeStacks(error) : describeError(error);
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `Cannot go on: ${text}\n`);
  process.exit(1);
}
