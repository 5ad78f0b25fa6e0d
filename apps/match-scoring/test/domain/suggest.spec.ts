import fc from 'fast-check';
import { type Tables } from '../../src/domain/assemble-run';
import { canonicalJson } from '../../src/domain/canonical/canonical-json';
import { markWithdrawn } from '../../src/domain/explanation/mark-withdrawn';
import { PartnerIndex } from '../../src/domain/columns/partner-index';
import { type PartyProfile } from '../../src/domain/party-profile';
import { replay } from '../../src/domain/replay';
import { runBytes } from '../../src/domain/canonical/run-bytes';
import { type RunInputs, type RunResult } from '../../src/domain/run';
import { suggest } from '../../src/domain/suggest';
import { weightsV1 } from '../../src/domain/weights/v1';
import { arbitraryCity, arbitraryStartUp, fixedSeed, shuffled } from './arbitraries';
import { asOf, city, need, offer, request, sideOf, solution, startUp } from './factories';
import { smallSpace } from './small-scheme';

const tables: Tables = { space: smallSpace, weights: weightsV1 };

interface Answer {
  readonly inputs: RunInputs;
  readonly bytes: string;
  readonly run: RunResult;
}

/** With tables of its own, nothing is remembered of other answers. */
function answer(
  requester: PartyProfile,
  others: readonly PartyProfile[],
  parts: Parameters<typeof request>[1] = {},
  by: Tables = { ...tables },
): Answer {
  const index = new PartnerIndex(smallSpace);
  for (const party of others) index.upsert(party);
  const answered = suggest(request(requester, parts), requester, index, by, asOf, sideOf);
  const bytes = runBytes(answered.run);
  return { inputs: answered.inputs, bytes, run: JSON.parse(bytes) as RunResult };
}

/** What storing and loading a run does to it. */
const stored = ({ inputs, bytes }: Answer): Parameters<typeof replay>[0] => ({
  inputs: JSON.parse(canonicalJson(inputs)) as RunInputs,
  bytes,
});

const quote = { documentId: 'd1', quote: 'Madrid must be quieter at night.', start: 10, end: 42 };
const madrid = city('es-madrid', {
  statements: [
    need('noise/nightlife-noise', { evidence: [quote] }),
    offer('waste', { status: 'suggested', certainty: 0.7 }),
  ],
});
const seoul = city('kr-seoul', {
  statements: [offer('noise'), need('waste/plastics')],
  population: 4_000_000,
});
const osaka = city('jp-osaka', { statements: [offer('waste')] });
const quiet = startUp('kr-quiet', [solution('noise/nightlife-noise')]);

const world = fc.tuple(
  fc.oneof(arbitraryCity('es-a', ['kr-b']), arbitraryStartUp('es-s')),
  fc.tuple(arbitraryCity('kr-b'), arbitraryCity('jp-c'), arbitraryCity('au-d'), arbitraryStartUp('kr-t')),
);
const seeking = (requester: PartyProfile): Parameters<typeof request>[1] => ({
  seeks: requester.kind === 'city' ? ['city', 'start-up'] : ['city'],
});

describe('a run', () => {
  it('has the public shape', () => {
    const { run } = answer(madrid, [seoul, osaka, quiet], { seeks: ['city', 'start-up'] });
    expect(run).toMatchObject({
      versions: { scheme: 'small-1', conceptWeights: 'small-weights-1', weights: 'v1', engine: '1.0.0' },
      asOf: { streamSequence: 4711 },
      party: { kind: 'city', id: 'es-madrid' },
      consideredCount: 3,
    });
    expect(run.suggestions.map(({ rank, party }) => [rank, party.kind, party.id])).toEqual([
      [1, 'city', 'kr-seoul'],
      [2, 'city', 'jp-osaka'],
      [1, 'start-up', 'kr-quiet'],
    ]);
    expect(run.suggestions[0]).toMatchObject({
      party: { kind: 'city', id: 'kr-seoul', name: 'kr-seoul', country: 'KR' },
      fits: { weaker: 'gives' },
      ties: { label: 'new', items: [] },
    });
    const [they] = run.suggestions[0]!.reasons.filter(({ kind }) => kind === 'they-offer');
    expect(they).toEqual({
      challenge: 'noise/nightlife-noise',
      kind: 'they-offer',
      ours: { stance: 'need', statementId: 'need:noise/nightlife-noise', evidence: [quote] },
      theirs: { stance: 'offer', statementId: 'offer:noise', evidence: [] },
    });
  });

  it('gives every suggestion a reason, and points that sum to its score in tenths', () => {
    fc.assert(
      fc.property(world, ([requester, others]) => {
        for (const { reasons, contributions, score } of answer(requester, others, seeking(requester)).run
          .suggestions) {
          const tenths = contributions.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
          expect(tenths).toBe(Math.round(score * 10));
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.length).toBeLessThanOrEqual(12);
        }
      }),
      fixedSeed,
    );
  });

  it('names the answer that would narrow it most', () => {
    expect(answer(madrid, [seoul]).run.mostInformative).toMatchObject({
      code: 'statement',
      id: 'offer:waste',
      challenge: 'waste',
      stance: 'offer',
      party: { kind: 'city', id: 'es-madrid' },
    });
    expect(answer(city('es-a', { statements: [need('noise')] }), [seoul]).run.mostInformative).toBeNull();
  });

  it('has the same bytes whatever order profiles and their parts arrived in', () => {
    const orders = world.chain(([requester, others]) =>
      fc.tuple(
        fc.constant([requester, others] as const),
        shuffled(requester),
        fc.tuple(...others.map(shuffled)).map((again) => [...again].reverse()),
      ),
    );
    fc.assert(
      fc.property(orders, ([[requester, others], again, otherwise]) => {
        const parts = seeking(requester);
        expect(answer(again, otherwise, parts).bytes).toBe(answer(requester, others, parts).bytes);
      }),
      { ...fixedSeed, numRuns: 60 },
    );
  });

  it('without ties loses the points of ties and no others', () => {
    const twin = city('kr-seoul', { ...seoul, networks: ['Metropolis'] });
    const us = city('es-madrid', { ...madrid, networks: ['Metropolis'] });
    const [plain, off] = [answer(us, [twin]), answer(us, [twin], { without: ['ties'] })].map(
      ({ run }) => run.suggestions[0]!,
    );
    const names = (suggestion: typeof plain): string[] =>
      suggestion!.contributions.map(({ criterion }) => criterion);
    expect(names(plain)).toContain('ties');
    expect(names(off)).toEqual(names(plain).filter((name) => name !== 'ties'));
    expect(plain!.score - off!.score).toBeCloseTo(0.75, 0);
    expect(off!.ties.items).toEqual([{ kind: 'network', name: 'Metropolis', since: null }]);
  });

  it('says "not enough data" and asks one question where nothing is stated', () => {
    const { run } = answer(city('es-new', { statements: [need('waste', { status: 'rejected' })] }), [seoul]);
    expect(run).toMatchObject({
      code: 'not-enough-data',
      nextQuestion: { code: 'add-need', challenge: 'mobility' },
      suggestions: [],
      consideredCount: 1,
    });
    expect(answer(startUp('es-new', []), [seoul]).run.nextQuestion).toEqual({
      code: 'add-solution',
      challenge: null,
    });
  });

  it('refuses a start-up that seeks start-ups', () => {
    expect(() => answer(quiet, [], { seeks: ['city', 'start-up'] })).toThrow('pair-not-supported');
  });
});

describe('what is remembered of earlier runs', () => {
  it('gives the bytes that are computed without it, whatever has changed since', () => {
    const changed = world.chain(([requester, others]) =>
      fc.tuple(
        fc.constant([requester, others] as const),
        world.map(([, otherwise]) => [requester, [others[0], ...otherwise.slice(1)]] as const),
        world.map(([anew]) => [anew.kind === requester.kind ? anew : requester, others] as const),
      ),
    );
    fc.assert(
      fc.property(changed, fc.boolean(), (worlds, isWithoutTies) => {
        const remembering = { ...tables };
        for (const without of [[], isWithoutTies ? (['ties'] as const) : [], []])
          for (const [requester, others] of worlds) {
            const parts = { ...seeking(requester), without };
            const answered = answer(requester, others, parts, remembering);
            expect(answered.bytes).toBe(answer(requester, others, parts).bytes);
            expect(answered.bytes).toBe(canonicalJson(answered.run));
          }
      }),
      { ...fixedSeed, numRuns: 60 },
    );
  });

  it('is used: a pair is computed a second time only where a side of it has changed', () => {
    const remembering = { ...tables };
    const [first] = answer(madrid, [seoul], {}, remembering).run.suggestions;
    // Weights that change beneath their tables, which they never do: only what is computed anew tells of them.
    Object.assign(remembering, { weights: { ...weightsV1, k: 100 } });
    expect(answer(madrid, [seoul], {}, remembering).run.suggestions).toEqual([first]);
    const renamed = { ...seoul, name: 'Seoul City' };
    const [later] = answer(madrid, [renamed], {}, remembering).run.suggestions;
    expect(later!.score).toBeLessThan(first!.score);
  });
});

describe('a replay', () => {
  it('gives the same bytes from the stored inputs', () => {
    fc.assert(
      fc.property(world, ([requester, others]) => {
        const answered = answer(requester, others, seeking(requester));
        expect(replay(stored(answered), () => tables)).toMatchObject({
          identical: true,
          code: null,
          inputHash: answered.run.inputHash,
        });
      }),
      { ...fixedSeed, numRuns: 60 },
    );
  });

  it('says that the engine has changed where it has, or where a table is gone', () => {
    const { inputs, bytes } = stored(answer(madrid, [seoul]));
    const older = { ...inputs, versions: { ...inputs.versions, engine: '0.9.0' } };
    expect(replay({ inputs: older, bytes }, () => tables)).toMatchObject({
      identical: false,
      code: 'engine-changed',
    });
    expect(replay({ inputs, bytes }, () => null)).toMatchObject({ identical: false, code: 'engine-changed' });
  });

  it('notices inputs that were changed', () => {
    const { inputs, bytes } = stored(answer(madrid, [seoul]));
    const changed = { ...inputs, requester: { ...madrid, population: 1 } };
    expect(replay({ inputs: changed, bytes }, () => tables)).toMatchObject({ identical: false, code: null });
  });

  it('shows a mark in place of the quotes of a withdrawn document, and the same scores', () => {
    const { run } = answer(madrid, [seoul]);
    const shown = markWithdrawn(run, new Set(['d1']));
    const [ours] = shown.suggestions[0]!.reasons.flatMap((reason) => reason.ours.evidence);
    expect(ours).toEqual({ documentId: 'd1', quote: '', start: 10, end: 42, withdrawn: true });
    expect(runBytes(shown)).not.toContain('quieter');
    expect(shown.suggestions[0]!.score).toBe(run.suggestions[0]!.score);
  });
});
