import {
  type ActorReference,
  confirmPerson,
  identifyActor,
  registerPerson,
  type SignedIn,
} from '@puente/contracts';
import { type FakeClock, fakeClock, openStage, type TestStage } from '@puente/testing';
import { Client } from 'pg';
import { type AccountsConfig } from '../src/accounts-config';
import { createAccounts } from '../src/accounts.module';

export const goodPassword = 'tranquil-otter-79-harbour';

interface AskedLetter {
  readonly template: string;
  readonly language: string;
  readonly data: { readonly token?: string };
}

export interface AccountsStage extends Pick<TestStage, 'bus' | 'end'> {
  readonly clock: FakeClock;
  send: TestStage['bus']['client']['send'];
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** The superuser, who can do what no service may. */
  asAdministrator(): Promise<Client>;
  /** What was asked to be sent to an address, in order. */
  lettersTo(email: string): Promise<AskedLetter[]>;
  /** Somebody with an account, who has just signed in. */
  register(email: string, traits?: { name?: string; language?: 'en' | 'es' }): Promise<SignedIn>;
  actorOf(sessionToken: string): Promise<ActorReference>;
}

/** The service alone, in demo mode, at a time of the test's choosing. */
export async function openAccounts(
  demo: 'on' | 'off' = 'on',
  settings: Partial<AccountsConfig> = {},
): Promise<AccountsStage> {
  const clock = fakeClock();
  const stage = await openStage();
  await stage.start((config) => createAccounts({ ...config, ...settings, demo }, clock), 'accounts');
  const database = new Client({ connectionString: stage.database.urls.accounts });
  await database.connect();
  const send: AccountsStage['send'] = (...asked) => stage.bus.client.send(...asked);
  const query = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await database.query(sql, values)).rows as Row[];
  const lettersTo: AccountsStage['lettersTo'] = (email) =>
    query('SELECT template, language, data FROM letter WHERE "to" = $1 ORDER BY asked_at, message_id', [
      email,
    ]);
  const asAdministrator = async () => {
    const client = new Client({ connectionString: stage.database.adminUrl });
    await client.connect();
    return client;
  };
  let addresses = 0;
  const register: AccountsStage['register'] = async (email, { name = 'Ana', language = 'en' } = {}) => {
    addresses += 1;
    const address = `2001:db8::${addresses}`;
    const registration = { email, name, password: goodPassword, language, address };
    await send(registerPerson, registration);
    const [letter] = await lettersTo(email);
    return send(confirmPerson, { token: letter?.data.token ?? '' });
  };
  const actorOf: AccountsStage['actorOf'] = async (sessionToken) =>
    (await send(identifyActor, { sessionToken })).actor;
  const end = async () => {
    await database.end();
    await stage.end();
  };
  return { bus: stage.bus, clock, send, query, asAdministrator, lettersTo, register, actorOf, end };
}
