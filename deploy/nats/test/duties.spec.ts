import 'reflect-metadata';
import { eventContracts, ownerOf, requestContracts } from '../../../test/contract/declared-contracts';
import { filesBelow, isSource } from '../../../test/contract/source-files';
import { busDuties, natsServices } from '../permissions';

/** The text of a service, or of the operator's commands, its files one after another. */
const textOf = (service: string): string =>
  filesBelow([service === 'operator' ? 'deploy/operate' : `apps/${service}/src`], isSource)
    .map(({ text }) => text)
    .join('\n');

/** What a text imports of the contracts. */
function imported(text: string): ReadonlySet<string> {
  const imports = [...text.matchAll(/import\s*\{([^}]*)\}\s*from '@puente\/contracts'/g)];
  return new Set(imports.flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim())));
}

function namedBy(text: string, call: RegExp): string[] {
  return [...text.matchAll(call)].map(([, name]) => name ?? '');
}

describe.each(natsServices)('the duties of %s on the bus', (service) => {
  const text = textOf(service);
  const duties = busDuties[service];

  it('are to ask for exactly what its code asks of other services', () => {
    const names = imported(text);
    const asked = requestContracts.filter(
      ({ name, subject }) => names.has(name) && ownerOf(subject) !== service,
    );
    const health = text.includes('healthCheck(')
      ? natsServices.filter((one) => busDuties[one].answers).map((one) => `${one}.v1.health.check`)
      : [];
    expect(duties.asks.map(({ subject }) => subject).sort()).toEqual(
      [...asked.map(({ subject }) => subject), ...health].sort(),
    );
  });

  it('are to hear exactly the owners that it has handlers for, and to follow where it keeps a memory', () => {
    const heard = namedBy(text, /onEvent\(\s*(\w+)/g).map((name) => {
      const contract = eventContracts.find((one) => one.name === name);
      return ownerOf(contract?.subject ?? '');
    });
    expect([...new Set(heard)].sort()).toEqual([...duties.hears].sort());
    expect(duties.follows).toBe(/\bfollowing\(/.test(text));
  });

  it('are to tell where it has events of its own, and to answer where it handles requests', () => {
    expect(duties.tells).toBe(eventContracts.some(({ subject }) => ownerOf(subject) === service));
    expect(duties.answers).toBe(text.includes('@Handles('));
  });
});
