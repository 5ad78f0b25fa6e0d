import { join } from 'node:path';
import { eventContracts, ownerOf, requestContracts } from './declared-contracts';
import { filesBelow, isSource, root } from './source-files';

interface Handler {
  readonly subject: string;
  readonly service: string;
  readonly at: string;
}

/** What Nest noted of the methods that answer messages. */
const patternMetadata = 'microservices:pattern';

function handlersIn(path: string): Handler[] {
  const service = path.split('/')[1] ?? '';
  const exported = Object.values(jest.requireActual<Record<string, unknown>>(join(root, path)));
  const classes = exported.filter((one) => typeof one === 'function');
  return classes.flatMap(({ name, prototype }) => {
    const methods = prototype as Record<string, object>;
    return Object.getOwnPropertyNames(methods).flatMap((method) => {
      const subjects = Reflect.getMetadata(patternMetadata, methods[method] ?? {}) as string[] | undefined;
      return (subjects ?? []).map((subject) => ({ subject, service, at: `${service} ${name}.${method}` }));
    });
  });
}

const handlers = filesBelow(['apps'], (path) =>
  /^apps\/[^/]+\/src\/messaging\/.*\.controller\.ts$/.test(path),
).flatMap(({ path }) => handlersIn(path));

describe('requests', () => {
  it('are declared under subjects of their own', () => {
    const subjects = [...requestContracts, ...eventContracts].map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    for (const subject of subjects) expect(subject).toMatch(/^[a-z-]+\.v1(\.[a-z-]+){2}$/);
  });

  it.each(requestContracts)('$subject has exactly one handler, at its owner', ({ subject }) => {
    const own = handlers.filter((handler) => handler.subject === subject);
    expect(own.map(({ service }) => service)).toEqual([ownerOf(subject)]);
  });

  it('have no handler without a contract', () => {
    const declared = new Set(requestContracts.map(({ subject }) => subject));
    expect(handlers.filter(({ subject }) => !declared.has(subject))).toEqual([]);
  });
});

describe('events', () => {
  const emitted = filesBelow(['apps'], isSource).flatMap(({ path, text }) =>
    [...text.matchAll(/\boutbox\.append\(\s*[\w.]+,\s*(\w+)/g)].map(([, name]) => ({
      name,
      service: path.split('/')[1],
    })),
  );

  it.each(eventContracts)('$subject is told by its owner, and by nobody else', ({ name, subject }) => {
    const tellers = emitted.filter((one) => one.name === name).map(({ service }) => service);
    expect([...new Set(tellers)]).toEqual([ownerOf(subject)]);
  });

  it('are told only where there is a contract', () => {
    const declared = new Set(eventContracts.map(({ name }) => name));
    expect(emitted.filter(({ name }) => !declared.has(name ?? ''))).toEqual([]);
  });
});
