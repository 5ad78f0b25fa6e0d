import { DataSource, EntitySchema } from 'typeorm';
import { SnakeNaming } from '../src/snake-naming';

const City = new EntitySchema<object>({
  name: 'City',
  tableName: 'city',
  columns: {
    cityId: { type: 'text', primary: true },
    foundedIn: { type: 'int' },
    openAPIUrl: { type: 'text' },
    byHand: { type: 'text', name: 'asIWrite' },
  },
  relations: {
    sisterCity: { type: 'many-to-one', target: 'City', joinColumn: true },
    twinCity: { type: 'many-to-one', target: 'City', joinColumn: { name: 'myTwin' } },
    partnerCities: { type: 'many-to-many', target: 'City', joinTable: true },
  },
});

/** Says how columns would be named, without a database to name them in. */
class Unconnected extends DataSource {
  async name(): Promise<string[]> {
    await this.buildMetadatas();
    return this.entityMetadatas.flatMap(({ columns }) => columns.map(({ databaseName }) => databaseName));
  }
}

describe('names of columns', () => {
  it('are in snake case, join columns too, where none is given by hand', async () => {
    const unconnected = new Unconnected({
      type: 'postgres',
      entities: [City],
      namingStrategy: new SnakeNaming(),
    });
    const names = await unconnected.name();
    expect(names.sort()).toEqual(
      [
        'city_id',
        'founded_in',
        'open_api_url',
        'asIWrite',
        'sister_city_city_id',
        'myTwin',
        'city_city_id_1',
        'city_city_id_2',
      ].sort(),
    );
  });
});
