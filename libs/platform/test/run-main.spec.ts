import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const program = join(__dirname, 'fixtures', 'run-main.cjs');
const environment = {
  DATABASE_URL: 'postgres://puente:hunter2@127.0.0.1:1/p',
  NATS_URL: 'nats://127.0.0.1:1',
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(
  env: NodeJS.ProcessEnv,
  onStarted: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    if (out === 'started\n') onStarted(child);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('runMain', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('finishes and ends with 0 on %s', async (signal) => {
    const ended = await run(environment, (child) => child.kill(signal));
    expect(ended).toEqual({ code: 0, out: 'started\nfinished\n', err: '' });
  });

  it('finishes once though it is asked twice, as npm asks', async () => {
    const ended = await run(environment, (child) => {
      child.kill('SIGINT');
      child.kill('SIGTERM');
    });
    expect(ended).toEqual({ code: 0, out: 'started\nfinished\n', err: '' });
  });

  it('names every fault of the environment in one message, without values, and ends with 1', async () => {
    const { code, err } = await run({ DATABASE_URL: 'mysql://root:hunter2@h' });
    expect(code).toBe(1);
    expect(err).toBe(
      [
        'The environment is not as it should be:',
        '  - DATABASE_URL must begin with postgres://',
        '  - NATS_URL is missing: nats://host:port',
        '',
      ].join('\n'),
    );
  });

  it('says in one line why it cannot start, without credentials, and ends with 1', async () => {
    const { code, err } = await run({ ...environment, FAIL: 'yes' });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'Cannot go on: cannot reach postgres://***@127.0.0.1:1/p\n',
    });
  });
});
