import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type ActorReference, type AuditVerification, verifyAudit } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { connectNats, RequestClient } from '@puente/messaging';
import { describeError } from '@puente/platform';
import { NothingRunsError, operatorNatsUrl } from './operator-nats-url';

const usage = `Usage: npm run --silent audit -- [--head SEQ:HASH]

Verifies the audit trail of the running Puente from its first entry, and prints its head. Note the head elsewhere: with
--head a later run also tells of entries that were cut off the end, or of a chain that was built anew.
Ends with 0 where the trail holds, with 2 where it does not, with 1 where that could not be found out.`;

/** Below the five minutes within which the bus lets an answer through. */
const readMsMax = 270_000;

/** Whoever runs commands beside the services; nobody's account. */
const operator: ActorReference = {
  personId: '00000000-0000-4000-8000-000000000000',
  memberships: [{ kind: 'programme', id: 'programme' }],
};

/** `npm run audit`: whether the trail is what was recorded. */
async function verify(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { head, help } = readArguments(args);
  if (help === true) {
    console.log(usage);
    return 0;
  }
  const connection = await connectNats(operatorNatsUrl(env), 'operator');
  try {
    const asked = { actor: operator, ...(head !== undefined && { head }) };
    const verified = await new RequestClient(connection).send(verifyAudit, asked, { timeoutMs: readMsMax });
    console.log(sentenceOf(verified));
    return verified.intact ? 0 : 2;
  } finally {
    await connection.close();
  }
}

function readArguments(args: readonly string[]) {
  const options = { head: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return { help: true };
  }
}

function sentenceOf({ entries, head, broken }: AuditVerification): string {
  const held = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (broken !== null)
    return `The audit trail is broken at entry ${broken.seq} (${broken.fault}); ${held} before it ${entries === 1 ? 'holds' : 'hold'}.`;
  return head === null
    ? 'The audit trail is empty.'
    : `The audit trail holds: ${held}, head ${head.seq}:${head.hash}`;
}

function explain(error: unknown): string {
  if (error instanceof NothingRunsError)
    return `No Puente runs on ${error.dataFolder}. Start it with \`npm start\`, or name the NATS server of a running one with NATS_URL.`;
  if (!(error instanceof DomainError)) return `The audit trail was not verified: ${describeError(error)}`;
  if (error.code === errorCode.invalidRequest)
    return '--head must be SEQ:HASH, as an earlier run printed it.';
  return `The audit trail was not verified: accounts does not answer (${error.code}).`;
}

verify(process.argv.slice(2), process.env).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  },
);
