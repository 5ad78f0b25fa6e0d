import { type DemoLogin, type IssueDemoToken, issueDemoToken } from '@puente/contracts';
import { connectNats, RequestClient } from '@puente/messaging';

/**
 * Access tokens of people of the demo: `admin`, `admin-2`, `officer:es-madrid`, `founder:rio-claro`.
 * @param natsUrl the operator's way to NATS
 * @throws DomainError `not-permitted` where what runs is no demo, `invalid-request`, `service-unavailable`
 */
export async function openDemoLogins(
  natsUrl: string,
  logins: readonly IssueDemoToken[],
): Promise<DemoLogin[]> {
  const connection = await connectNats(natsUrl, 'operator');
  try {
    const client = new RequestClient(connection);
    return await Promise.all(logins.map((login) => client.send(issueDemoToken, login)));
  } finally {
    await connection.close();
  }
}

export async function demoToken(natsUrl: string, as: string): Promise<string> {
  const [login] = await openDemoLogins(natsUrl, [{ as }]);
  return login!.token;
}
