import 'reflect-metadata';
import { rebuildReadModel } from '@puente/contracts';
import { connectNats, RequestClient } from '@puente/messaging';
import { explainRebuildError } from './explain-rebuild-error';
import { operatorNatsUrl } from './operator-nats-url';
import { Waiting } from './waiting';

/** Below the five minutes within which the bus lets an answer through. */
const rebuildMsMax = 270_000;

/** `npm run rebuild`: match-scoring fills its read model anew from the owners, while everything runs. */
async function rebuild(env: NodeJS.ProcessEnv): Promise<void> {
  const connection = await connectNats(operatorNatsUrl(env), 'operator');
  const waiting = new Waiting('Rebuilding the read model from city-profiles and expertise-catalogue');
  try {
    const asked = new RequestClient(connection).send(rebuildReadModel, {}, { timeoutMs: rebuildMsMax });
    const { cities, startUps } = await Promise.race([asked, lost(connection)]);
    waiting.end();
    console.log(
      `The read model is rebuilt: ${count(cities, 'city', 'cities')} and ${count(startUps, 'start-up', 'start-ups')}, ` +
        `in ${waiting.seconds()} s. Every replica of match-scoring takes it over; no request had to wait.`,
    );
  } finally {
    waiting.end();
    await connection.close();
  }
}

/** An answer goes to the connection that asked: without it none comes. */
async function lost(connection: Awaited<ReturnType<typeof connectNats>>): Promise<never> {
  for await (const { type } of connection.status()) if (type === 'disconnect') break;
  throw new Error(
    'the connection to NATS broke; whether the rebuild went through is not known: run it again',
  );
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

rebuild(process.env).catch((error: unknown) => {
  console.error(explainRebuildError(error));
  process.exitCode = 1;
});
