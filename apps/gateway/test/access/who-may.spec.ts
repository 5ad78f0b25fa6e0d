import { type Door, type Knock, type Problem, startDoor } from '../start-door';
import { type Caller, callers, type Meets, whoMay } from './who-may';
import { layOutThings, type Things } from './things';

const logins: Readonly<Record<Exclude<Caller, 'nobody'>, string>> = {
  'officer of another city': 'officer:es-murcia',
  officer: 'officer:es-madrid',
  founder: 'founder:rio-claro',
  'admin with a conflict': 'admin-2',
  admin: 'admin',
};

describe('who may', () => {
  let door: Door;
  let knocks: Record<Caller, Knock>;
  let things: Things;
  beforeAll(async () => {
    door = await startDoor();
    const entries = await Promise.all(
      Object.entries(logins).map(async ([caller, login]) => [caller, await door.as(login)] as const),
    );
    knocks = {
      nobody: door.knockAsNobody,
      ...(Object.fromEntries(entries) as Omit<typeof knocks, 'nobody'>),
    };
    things = await layOutThings(knocks, await door.as('officer:kr-seoul'));
  }, 60_000);
  afterAll(() => door?.stop());

  it.each(Object.entries(whoMay))('%s', async (route, { meets, body, query }) => {
    const [method = '', path = ''] = route.split(' ');
    const met: Record<string, Meets> = {};
    for (const caller of callers) {
      const address = `${await things.addressOf(method, path, caller)}${query ? `?${query}` : ''}`;
      const inside = address.startsWith('/api/v1') ? address.slice('/api/v1'.length) : `/${address}`;
      const headers = { 'if-match': '"1"' };
      const answer = await knocks[caller](method, inside, body, headers);
      const code = answer.status < 400 ? '' : answer.json<Problem>().code;
      met[caller] = whatIsMet(answer.status, code, meets.includes('404'));
    }
    expect(met).toEqual(Object.fromEntries(callers.map((caller, at) => [caller, meets[at]])));
  });
});

/** Where nothing is private, what is not there is not there for anybody: that is no word on who may. */
function whatIsMet(status: number, code: string, isPrivate: boolean): Meets {
  if (code === 'sign-in-required') return '401';
  if (code === 'not-permitted') return '403';
  if (code === 'conflict-of-interest') return 'conflict';
  return status === 404 && isPrivate ? '404' : 'in';
}
