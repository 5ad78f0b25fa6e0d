import fc from 'fast-check';
import { canonicalProfile } from '../../src/domain/canonical/canonical-profile';
import { type Partnership, withPartnerships } from '../../src/domain/partnership';
import { relationBetween } from '../../src/domain/relation';
import { city, startUp } from './factories';

const madrid = { kind: 'city', id: 'es-madrid' } as const;
const seoul = { kind: 'city', id: 'kr-seoul' } as const;

const between = (traits: Partial<Partnership> = {}): Partnership => ({
  ...{ id: '11111111-1111-4111-8111-111111111111', version: 1, parties: [madrid, seoul], format: 'pilot' },
  ...{ status: 'active', since: '2022-03-01', until: null },
  ...traits,
});
const labelOn = (on: string, ...partnerships: Partnership[]) =>
  relationBetween(withPartnerships(city('es-madrid'), partnerships), city('kr-seoul'), on).label;

describe('partnerships as ties', () => {
  it('deepen while active, however long', () => {
    expect(labelOn('2040-01-01', between())).toBe('deepen');
  });

  it('deepen for 36 months after they ended, and are dormant from then', () => {
    const ended = between({ status: 'completed', until: '2023-05-10' });
    expect(labelOn('2023-05-11', ended)).toBe('deepen');
    expect(labelOn('2026-05-10', ended)).toBe('deepen');
    expect(labelOn('2026-05-11', ended)).toBe('dormant');
    expect(labelOn('2026-05-11', { ...ended, status: 'closed' })).toBe('dormant');
  });

  it('are none where the approval was taken back, or where they are of two others', () => {
    expect(labelOn('2023-01-01', between({ status: 'undone' }))).toBe('new');
    expect(labelOn('2023-01-01', between({ parties: [{ kind: 'city', id: 'es-vigo' }, seoul] }))).toBe('new');
  });

  it('with a start-up are recorded by the city alone, and tie both', () => {
    const quiet = startUp('kr-quiet', []);
    const partnership = between({ parties: [{ kind: 'start-up', id: 'kr-quiet' }, madrid] });
    expect(withPartnerships(quiet, [partnership])).toBe(quiet);
    const joined = withPartnerships(city('es-madrid'), [partnership]);
    expect(relationBetween(quiet, joined, '2023-01-01').label).toBe('deepen');
  });

  it('replace those held before, leave other ties alone, and do not depend on their order', () => {
    const twinning = {
      with: 'jp-kobe',
      kind: 'twinning',
      name: 'Kobe',
      since: 1990,
      lastActiveOn: null,
    } as const;
    const partnership = fc
      .record({ id: fc.uuid(), year: fc.integer({ min: 1990, max: 2040 }), isOver: fc.boolean() })
      .map(({ id, year, isOver }) =>
        between({ id, since: `${year}-01-01`, until: isOver ? '2041-01-01' : null }),
      );
    fc.assert(
      fc.property(fc.array(partnership), fc.array(partnership), (before, now) => {
        const profile = city('es-madrid', { ties: [twinning] });
        const renewed = withPartnerships(withPartnerships(profile, before), now.toReversed());
        expect(canonicalProfile(renewed)).toEqual(canonicalProfile(withPartnerships(profile, now)));
        expect(withPartnerships(renewed, [])).toEqual(profile);
      }),
    );
  });
});
