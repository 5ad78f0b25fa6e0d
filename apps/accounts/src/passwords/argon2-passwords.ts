import { hash, verify } from '@node-rs/argon2';
import { type Passwords } from '../use-cases/ports/passwords';
import { newSecret } from '../use-cases/secret';
import { demandStrength } from './demand-strength';

/** OWASP's for argon2id, which is the library's default kind: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export class Argon2Passwords implements Passwords {
  /** Of nobody's password: what there is to compare with where there is no account. */
  private readonly nobodys = hash(newSecret(), parameters);

  async hash(password: string): Promise<string> {
    return hash(password, parameters);
  }

  async matches(password: string, hashed: string | null): Promise<boolean> {
    const isRight = await verify(hashed ?? (await this.nobodys), password);
    return isRight && hashed !== null;
  }

  demandStrength(...asked: Parameters<Passwords['demandStrength']>): void {
    demandStrength(...asked);
  }
}
