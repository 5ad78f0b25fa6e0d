import { type DataSource } from 'typeorm';

const attempts = 5;

/**
 * Opens the database of a service that starts. One that does not answer in time is asked again, some ten seconds in all: a machine on
 * which much starts at once is slow, and nobody waits for an answer yet. Any other failure is thrown at once.
 */
export async function openDataSource(dataSource: DataSource): Promise<DataSource> {
  for (let left = attempts - 1; ; left -= 1) {
    try {
      return await dataSource.initialize();
    } catch (error) {
      if (left === 0 || !isSilence(error)) throw error;
    }
  }
}

/** As `pg` says it, which has no code for it. */
const isSilence = (error: unknown): boolean => error instanceof Error && /timeout/iu.test(error.message);
