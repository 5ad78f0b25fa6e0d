import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DomainError, errorCode } from '@puente/kernel';
import { describeError } from '@puente/platform';
import { demoToken } from './demo-logins';
import { NothingRunsError, operatorNatsUrl } from './operator-nats-url';

const usage = `Usage: npm run --silent token -- --as admin|admin-2|officer:CITY|founder:START-UP

Prints an access token of somebody of the running demo, for curl and programs: it is sent as "authorization: Bearer TOKEN".
The person, and the membership by which they act for a city or a start-up, are made where there is none yet.`;

/** `npm run token`: an access token of somebody of the demo. */
async function printToken(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { as, help } = readArguments(args);
  if (help === true || as === undefined) {
    console[help === true ? 'log' : 'error'](usage);
    return help === true ? 0 : 1;
  }
  console.log(await demoToken(operatorNatsUrl(env), as));
  return 0;
}

function readArguments(args: readonly string[]) {
  const options = { as: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return {};
  }
}

function explain(error: unknown): string {
  if (error instanceof NothingRunsError)
    return `No Puente runs on ${error.dataFolder}. Start it with \`npm start\`, or name the NATS server of a running one with NATS_URL.`;
  if (!(error instanceof DomainError)) return `No token was given: ${describeError(error)}`;
  if (error.code === errorCode.invalidRequest)
    return '--as must be admin, admin-2, officer:CITY or founder:START-UP, such as officer:es-madrid.';
  if (error.code === errorCode.notPermitted)
    return 'What runs is no demo: people make tokens of their own, signed in, with POST /api/v1/tokens.';
  return `accounts does not answer (${error.code}): is it running?`;
}

printToken(process.argv.slice(2), process.env).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  },
);
