import { addOwnStatement, decideStatement } from '../../src/domain/decide-statement';
import { aCity, aStatement } from '../city.factory';

const own = { id: 'own', challenge: 'noise', stance: 'offer' as const, level: 3, note: null };

describe('deciding on a statement', () => {
  const city = aCity({
    statements: [aStatement({ id: 'one' }), aStatement({ id: 'two', challenge: 'noise', stance: 'offer' })],
  });

  it('confirms with a level, and leaves the rest as it was', () => {
    const decided = decideStatement(city, 'one', { status: 'confirmed', level: 5 });
    expect(decided.statements[0]).toEqual({ ...city.statements[0], status: 'confirmed', level: 5 });
    expect(decided.statements[1]).toBe(city.statements[1]);
  });

  it('takes a level back with null', () => {
    const levelled = decideStatement(city, 'one', { level: 5 });
    expect(decideStatement(levelled, 'one', { level: null }).statements[0]?.level).toBeNull();
  });

  it('clears the mark of new evidence once the owner has decided again', () => {
    const marked = aCity({
      statements: [aStatement({ id: 'one', status: 'rejected', evidenceSinceRejection: true })],
    });
    expect(decideStatement(marked, 'one', { note: 'seen' }).statements[0]?.evidenceSinceRejection).toBe(true);
    expect(decideStatement(marked, 'one', { status: 'rejected' }).statements[0]?.evidenceSinceRejection).toBe(
      false,
    );
  });

  it('refuses an edit that makes it the twin of another', () => {
    expect(() => decideStatement(city, 'one', { challenge: 'noise', stance: 'offer' })).toThrow(
      'statement-exists',
    );
  });

  it('refuses a challenge that the scheme does not have, and a statement that the city does not have', () => {
    expect(() => decideStatement(city, 'one', { challenge: 'dragons' })).toThrow('challenge-unknown');
    expect(() => decideStatement(city, 'three', {})).toThrow('statement-not-found');
  });
});

describe("an owner's own statement", () => {
  it('is confirmed from the start', () => {
    expect(addOwnStatement(aCity(), own).statements).toEqual([
      expect.objectContaining({ ...own, status: 'confirmed', provenance: 'owner', evidence: [] }),
    ]);
  });

  it('is refused where the profile says so already', () => {
    expect(() => addOwnStatement(addOwnStatement(aCity(), own), { ...own, id: 'again' })).toThrow(
      'statement-exists',
    );
  });
});
