import fc from 'fast-check';
import { differingIn, mergedOver } from '../../apps/web/src/editing/merged';

const values = fc.record({ name: fc.string(), years: fc.array(fc.integer()), note: fc.option(fc.string()) });

describe('what was typed, on top of what others saved meanwhile', () => {
  it('keeps every field that was typed in, and takes theirs of the others', () => {
    fc.assert(
      fc.property(values, values, values, (typed, base, now) => {
        const merged = mergedOver(typed, base, now);
        const mine = differingIn(typed, base);
        for (const field of ['name', 'years', 'note'] as const)
          expect(merged[field]).toEqual(mine.includes(field) ? typed[field] : now[field]);
      }),
    );
  });

  it('is theirs where nothing was typed, and as typed where they changed nothing', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(mergedOver(one, one, other)).toEqual(other);
        expect(mergedOver(one, other, other)).toEqual(one);
      }),
    );
  });
});
