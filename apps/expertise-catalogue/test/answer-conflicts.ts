import { type ConflictReason, findConflicts } from '@puente/contracts';
import { connectNats } from '@puente/messaging';

/** Answers in the place of `accounts` who has an interest of their own: whom `conflicted` names. */
export async function answerConflicts(
  natsUrl: string,
  conflicted: ReadonlySet<string>,
): Promise<() => Promise<void>> {
  const connection = await connectNats(natsUrl, 'accounts-in-a-test');
  const why: ConflictReason = 'member';
  connection.subscribe(findConflicts.subject, {
    callback: (_error, message) => {
      const { data } = message.json<{ data: { personId: string; organisations: object[] } }>();
      const conflicts = data.organisations.map((organisation) => ({ organisation, why }));
      const response = { conflicts: conflicted.has(data.personId) ? conflicts : [] };
      message.respond(JSON.stringify({ response, isDisposed: true }));
    },
  });
  await connection.flush();
  return () => connection.close();
}
