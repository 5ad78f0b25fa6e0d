import fc from 'fast-check';
import {
  type AuditEntry,
  type AuditFacts,
  type AuditHead,
  emptyChain,
  nextEntry,
} from '../../src/domain/audit-chain';
import { verifyChain } from '../../src/domain/verify-chain';

const words = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/);
const maybe = fc.option(words, { nil: null });
const facts: fc.Arbitrary<AuditFacts> = fc.record({
  eventId: fc.uuid(),
  service: words,
  action: words,
  personId: fc.option(fc.uuid(), { nil: null }),
  subject: fc.record({ kind: words, id: fc.string({ maxLength: 20 }) }),
  parties: fc.array(fc.record({ kind: fc.constantFrom('city', 'start-up'), id: words }), { maxLength: 2 }),
  from: maybe,
  to: maybe,
  reason: maybe,
  occurredAt: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
});

function chainOf(all: readonly AuditFacts[], after: AuditHead = emptyChain): AuditEntry[] {
  let head = after;
  return all.map((one) => (head = nextEntry(head, one)));
}

const headOf = (chain: readonly AuditEntry[]): AuditHead => chain.at(-1) ?? emptyChain;
const chains = (minLength: number) => fc.array(facts, { minLength, maxLength: 8 }).map((all) => chainOf(all));
/** A chain and a place in it. */
const places = (minLength: number) =>
  chains(minLength).chain((chain) =>
    fc.tuple(fc.constant(chain), fc.integer({ min: 0, max: chain.length - 1 })),
  );
const isFound = async (chain: readonly AuditEntry[], known: AuditHead | null = null) =>
  (await verifyChain(chain, known)).broken !== null;

describe('a chain of entries', () => {
  it('holds as it was recorded, also read back from JSON with its keys in another order', () =>
    fc.assert(
      fc.asyncProperty(chains(0), async (chain) => {
        const stored = JSON.parse(JSON.stringify(chain)) as AuditEntry[];
        const turned = stored.map((entry) => ({
          ...entry,
          facts: Object.fromEntries(Object.entries(entry.facts).reverse()) as unknown as AuditFacts,
        }));
        const { head, broken } = await verifyChain(turned, headOf(chain));
        expect(broken).toBeNull();
        expect(head).toEqual({ seq: chain.length, hash: headOf(chain).hash });
      }),
    ));

  it('betrays a fact that was changed', () =>
    fc.assert(
      fc.asyncProperty(places(1), facts, async ([chain, at], other) => {
        const entry = chain[at];
        if (entry === undefined) return;
        for (const key of Object.keys(other) as (keyof AuditFacts)[]) {
          if (JSON.stringify(other[key]) === JSON.stringify(entry.facts[key])) continue;
          const changed = chain.with(at, { ...entry, facts: { ...entry.facts, [key]: other[key] } });
          expect((await verifyChain(changed)).broken).toEqual({ seq: entry.seq, fault: 'changed' });
        }
      }),
    ));

  it('betrays a fact that was added, and a hash or place that was changed', () =>
    fc.assert(
      fc.asyncProperty(places(1), async ([chain, at]) => {
        const entry = chain[at];
        if (entry === undefined) return;
        const added = { ...entry.facts, more: '' } as AuditFacts;
        for (const other of [
          { ...entry, facts: added },
          { ...entry, hash: emptyChain.hash },
          { ...entry, seq: entry.seq + 1 },
        ])
          expect(await isFound(chain.with(at, other))).toBe(true);
      }),
    ));

  it('betrays an entry that was taken out, the last too where its head was noted elsewhere', () =>
    fc.assert(
      fc.asyncProperty(places(1), async ([chain, at]) => {
        const without = chain.toSpliced(at, 1);
        if (at < chain.length - 1) expect(await isFound(without)).toBe(true);
        expect(await isFound(without, headOf(chain))).toBe(true);
      }),
    ));

  it('betrays two entries that changed places, with or without their numbers', () =>
    fc.assert(
      fc.asyncProperty(places(2), fc.nat(), async ([chain, at], offset) => {
        const other = (at + 1 + (offset % (chain.length - 1))) % chain.length;
        const [a, b] = [chain[at], chain[other]];
        if (a === undefined || b === undefined) return;
        expect(await isFound(chain.with(at, b).with(other, a))).toBe(true);
        const renumbered = chain.with(at, { ...b, seq: a.seq }).with(other, { ...a, seq: b.seq });
        expect(await isFound(renumbered)).toBe(true);
      }),
    ));

  it('betrays an entry that was put in between, even one that follows from the one before', () =>
    fc.assert(
      fc.asyncProperty(places(1), facts, async ([chain, at], more) => {
        const forged = nextEntry(chain[at - 1] ?? emptyChain, more);
        expect(await isFound(chain.toSpliced(at, 0, forged))).toBe(true);
      }),
    ));

  it('betrays, to who noted its head, that it was forged from some place on', () =>
    fc.assert(
      fc.asyncProperty(places(1), facts, async ([chain, at], other) => {
        const before = chain.slice(0, at);
        const forged = [
          ...before,
          ...chainOf([other, ...chain.slice(at + 1).map((one) => one.facts)], headOf(before)),
        ];
        expect(await isFound(forged)).toBe(false);
        expect(await isFound(forged, headOf(chain))).toBe(true);
      }),
    ));

  it('names the first entry that does not hold, and the last that does', async () => {
    const [one, two, three] = fc.sample(facts, { seed: 1, numRuns: 3 });
    if (!one || !two || !three) throw new Error('no sample');
    const chain = chainOf([one, two, three]);
    const head = { seq: 1, hash: chain[0]?.hash };
    expect(await verifyChain(chain.toSpliced(1, 1))).toEqual({ head, broken: { seq: 3, fault: 'missing' } });
    const cut = await verifyChain(chain.slice(0, 1), headOf(chain));
    expect(cut).toEqual({ head, broken: { seq: 2, fault: 'head-missing' } });
  });
});
