import 'reflect-metadata';
import { limits } from '@puente/contracts';
import { anAdmin } from '@puente/testing';
import { type City } from '../../src/domain/city';
import { AddStatement } from '../../src/use-cases/add-statement';
import { type Cities } from '../../src/use-cases/ports/cities';
import { aCity, aStatement } from '../city.factory';

/** A store of one city. */
function holding(city: City): Cities {
  return {
    find: async () => city,
    list: async () => ({ items: [], nextCursor: null }),
    all: async () => ({ items: [city], nextCursor: null }),
    change: async (_id, change) => change(city),
  };
}

describe('adding a statement to a profile that is full', () => {
  const full = (count: number): City =>
    aCity({
      statements: Array.from({ length: count }, (_, at) =>
        aStatement({ id: String(at), challenge: `x${at}` }),
      ),
    });
  const adding = (city: City) =>
    new AddStatement(holding(city), { ofCity: async () => [], keep: async () => undefined }).execute({
      actor: anAdmin,
      cityId: city.id,
      challenge: 'mobility',
      stance: 'need',
    });

  it('takes the last one that there is room for', async () => {
    await expect(adding(full(limits.statementsPerCityMax - 1))).resolves.toMatchObject({
      status: 'confirmed',
    });
  });

  it('refuses one more, and says how many there may be', async () => {
    await expect(adding(full(limits.statementsPerCityMax))).rejects.toMatchObject({
      code: 'statements-too-many',
      details: { max: limits.statementsPerCityMax },
    });
  });
});
