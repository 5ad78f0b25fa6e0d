import { type Actor, isAdmin, isMemberOf, roleIn } from '@puente/kernel';

const officer: Actor = { personId: 'p1', memberships: [{ kind: 'city', id: 'es-madrid' }] };
const admin: Actor = { personId: 'p2', memberships: [{ kind: 'programme', id: 'programme' }] };

describe('an actor', () => {
  it('has the role that the kind of the organisation gives', () => {
    expect(roleIn({ kind: 'city', id: 'es-madrid' })).toBe('officer');
    expect(roleIn({ kind: 'start-up', id: 'leak-finder' })).toBe('founder');
    expect(roleIn({ kind: 'programme', id: 'programme' })).toBe('admin');
  });

  it('is an admin as a member of the programme alone', () => {
    expect([officer, admin].map(isAdmin)).toEqual([false, true]);
  });

  it('is a member of its own city, and of no other party of the same id', () => {
    expect(isMemberOf(officer, { kind: 'city', id: 'es-madrid' })).toBe(true);
    expect(isMemberOf(officer, { kind: 'start-up', id: 'es-madrid' })).toBe(false);
    expect(isMemberOf(officer, { kind: 'city', id: 'es-valencia' })).toBe(false);
  });
});
