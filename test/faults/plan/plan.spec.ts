import { faultKinds } from './fault';
import { planFaults } from './plan-faults';
import { planLoad, type PlannedOperation } from './plan-load';

function firstOf(seed: number, caller: number, count: number): PlannedOperation[] {
  const operations: PlannedOperation[] = [];
  for (const planned of planLoad(seed, caller)) {
    operations.push(planned);
    if (operations.length === count) break;
  }
  return operations;
}

describe('the plan of faults', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planFaults(7, 200)).toEqual(planFaults(7, 200));
    expect(planFaults(7, 200)).not.toEqual(planFaults(8, 200));
  });

  it('begins alike, however long it is', () => {
    expect(planFaults(7, 1_000).slice(0, 100)).toEqual(planFaults(7, 100));
  });

  it('has every kind of fault among a thousand', () => {
    const kinds = new Set(planFaults(7, 1_000).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([...faultKinds].toSorted());
  });

  it('cuts no gateway off from a database, which it has not', () => {
    const cut = planFaults(7, 1_000).filter(({ target }) => target.startsWith('gateway'));
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter(({ server }) => server === 'postgres')).toEqual([]);
  });
});

describe('the plan of the load', () => {
  it('is the same for the same seed and caller, and another for another', () => {
    expect(firstOf(7, 0, 300)).toEqual(firstOf(7, 0, 300));
    expect(firstOf(7, 0, 300)).not.toEqual(firstOf(7, 1, 300));
    expect(firstOf(7, 0, 300)).not.toEqual(firstOf(8, 0, 300));
  });

  it('registers nothing under an id that another caller uses', () => {
    const idsOf = (caller: number) =>
      firstOf(7, caller, 500).flatMap(({ operation }) =>
        operation.kind === 'register-city' ? [operation.city] : [],
      );
    const all = [...idsOf(0), ...idsOf(1), ...idsOf(2)];
    expect(new Set(all).size).toBe(all.length);
  });
});
