import { type DataSource } from 'typeorm';
import { openDataSource } from '../src';

/** A database that fails so often before it answers. */
function failing(times: number, message: string) {
  let asked = 0;
  const dataSource = {
    initialize: () => {
      asked += 1;
      return asked <= times ? Promise.reject(new Error(message)) : Promise.resolve(dataSource);
    },
  } as unknown as DataSource;
  return { dataSource, asked: () => asked };
}

const silence = 'Connection terminated due to connection timeout';

describe('opening the database of a service that starts', () => {
  it('asks again where it does not answer in time', async () => {
    const { dataSource, asked } = failing(3, silence);
    await expect(openDataSource(dataSource)).resolves.toBe(dataSource);
    expect(asked()).toBe(4);
  });

  it('gives up in the end', async () => {
    const { dataSource, asked } = failing(100, silence);
    await expect(openDataSource(dataSource)).rejects.toThrow(silence);
    expect(asked()).toBe(5);
  });

  it('asks once where there is none', async () => {
    const { dataSource, asked } = failing(100, 'connect ECONNREFUSED 127.0.0.1:5432');
    await expect(openDataSource(dataSource)).rejects.toThrow('ECONNREFUSED');
    expect(asked()).toBe(1);
  });
});
