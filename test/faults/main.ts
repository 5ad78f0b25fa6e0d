import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isSound, reportText } from './report';
import { runFaults } from './run-faults';

const usage = `npm run faults -- [--seed N] [--count N] [--verbose] [--logs FOLDER]

Runs every service as processes of their own under load, lets things go wrong, heals, and looks whether all is as it
must be. The same seed repeats what is done and what goes wrong.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      count: { type: 'string', default: '1000' },
      verbose: { type: 'boolean', default: false },
      logs: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const [seed, count] = [Number(values.seed), Number(values.count)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count)) throw new RangeError(usage);
  console.log(`seed ${seed}, ${count} faults`);
  const report = await runFaults({
    ...{ seed, count, root: resolve(__dirname, '..', '..'), logs: values.logs },
    onStep: (what) => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`),
    onFault: ({ number, kind, target, server, lastsMs }, done) => {
      if (values.verbose || number % 50 === 0)
        console.log(`  ${number} ${kind} ${target}${server ? `>${server}` : ''} ${lastsMs} ms, ${done} done`);
    },
  });
  console.log(reportText(report));
  process.exit(isSound(report) ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
