import { prepareCity } from '../../src/domain/vectors/city-vector';
import { conceptSpace } from '../../src/domain/vectors/concept-space';
import { prepareStartUp } from '../../src/domain/vectors/start-up-vector';
import { city, need, offer, solution, startUp } from './factories';
import { conceptAt, smallSpace, smallTable } from './small-scheme';

const vectorOf = (...statements: ReturnType<typeof need>[]) =>
  prepareCity(smallSpace, city('es-a', { statements })).vector;

describe('a profile as a vector', () => {
  it('takes urgency 3 and maturity 4 where no level is stated', () => {
    const { need: needs, offer: offers } = vectorOf(need('noise'), offer('waste'));
    expect([needs[conceptAt('noise')], offers[conceptAt('waste')]]).toEqual([0.6, 0.8]);
  });

  it('counts a suggested statement by its certainty, a confirmed one in full, a rejected one not at all', () => {
    const said = (status: 'suggested' | 'confirmed' | 'rejected'): number =>
      vectorOf(need('noise', { level: 5, status, certainty: 0.7 })).need[conceptAt('noise')]!;
    expect([said('suggested'), said('confirmed'), said('rejected')]).toEqual([0.7, 1, 0]);
  });

  it('takes the strongest of several statements on one challenge', () => {
    const both = vectorOf(need('noise', { id: '1', level: 2 }), need('noise', { id: '2', level: 4 }));
    expect(both.need[conceptAt('noise')]).toBe(0.8);
  });

  it('meets a need at a concept by half of the offer at its theme', () => {
    expect(vectorOf(offer('noise')).meets[conceptAt('noise/nightlife-noise')]).toBe(0.4);
  });

  it('meets a need at a theme by the best offer among its concepts, in full', () => {
    const { meets, need: needs } = vectorOf(
      offer('waste/plastics'),
      offer('waste/organic-waste', { level: 2 }),
    );
    expect(meets[conceptAt('waste')]).toBe(0.8);
    expect([...needs]).toEqual(smallTable.challenges.map(() => 0));
  });

  it('takes TRL / 9 for a solution, and the middle of the scale where it is not stated', () => {
    const { vector } = prepareStartUp(
      smallSpace,
      startUp('kr-b', [solution('noise'), solution('waste', { trl: null })]),
    );
    expect(vector.meets[conceptAt('noise')]).toBe(1);
    expect(vector.meets[conceptAt('waste')]).toBeCloseTo(5 / 9, 12);
  });

  it('leaves out a challenge that the version of the scheme does not have', () => {
    expect(vectorOf(need('weather')).needSum).toBe(0);
  });

  it('does not mind the scale of the published weights', () => {
    const doubled = conceptSpace({ ...smallTable, weight: (challenge) => 2 * smallTable.weight(challenge) });
    doubled.weights.forEach((weight, concept) =>
      expect(weight).toBeCloseTo(smallSpace.weights[concept]!, 12),
    );
  });

  it('refuses a table with a concept that has no weight', () => {
    expect(() => conceptSpace({ ...smallTable, weight: () => 0 })).toThrow(RangeError);
  });
});
