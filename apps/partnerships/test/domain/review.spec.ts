import { dueAfter, turnOf } from '../../src/domain/review';

describe('the service level', () => {
  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-30T10:00:00Z'],
    ['2026-11-27T10:00:00Z', '2026-12-04T10:00:00Z'],
    ['2026-11-28T10:00:00Z', '2026-12-04T10:00:00Z'],
    ['2026-11-29T23:59:00Z', '2026-12-04T23:59:00Z'],
  ])('of what came %s ends %s: five working days later', (openedAt, due) => {
    expect(dueAfter(new Date(openedAt))).toEqual(new Date(due));
  });
});

describe('the queue', () => {
  it('turns by registrations and claims, and by nothing else', () => {
    expect(turnOf('start-up-submitted')).toEqual({ kind: 'start-up', does: 'open' });
    expect(turnOf('claim-declined')).toEqual({ kind: 'claim', does: 'close' });
    expect(turnOf('city-updated')).toBeNull();
  });
});
