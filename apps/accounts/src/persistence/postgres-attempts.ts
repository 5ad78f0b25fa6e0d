import { createHash } from 'node:crypto';
import { DomainError, errorCode } from '@puente/kernel';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { type DataSource } from 'typeorm';
import { type Attempted, type Attempts } from '../use-cases/ports/attempts';

/** So many within so many seconds. */
const limits: Readonly<Record<Attempted, { readonly points: number; readonly duration: number }>> = {
  'sign-in': { points: 10, duration: 15 * 60 },
  registration: { points: 20, duration: 60 * 60 },
  'password-reset': { points: 5, duration: 60 * 60 },
  link: { points: 60, duration: 60 * 60 },
};

export class PostgresAttempts implements Attempts {
  private readonly limiters: Readonly<Record<Attempted, RateLimiterPostgres>>;

  constructor(dataSource: DataSource) {
    const limiter = (keyPrefix: Attempted) =>
      new RateLimiterPostgres({
        ...limits[keyPrefix],
        keyPrefix,
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'attempt',
        tableCreated: true,
      });
    this.limiters = {
      'sign-in': limiter('sign-in'),
      registration: limiter('registration'),
      'password-reset': limiter('password-reset'),
      link: limiter('link'),
    };
  }

  async count(what: Attempted, ...by: readonly string[]): Promise<void> {
    try {
      await this.limiters[what].consume(keyOf(by));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
      throw new DomainError(errorCode.tooManyAttempts, { retryAfterSeconds });
    }
  }

  async forget(what: Attempted, ...by: readonly string[]): Promise<void> {
    await this.limiters[what].delete(keyOf(by));
  }
}

/** Addresses of people are nothing to leave lying about in a table of counts. */
function keyOf(by: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(by)).digest('base64url');
}
