import { type SignOut as Request } from '@puente/contracts';
import { type Transactions } from './ports/stores';
import { hashOf } from './secret';

export class SignOut {
  constructor(private readonly transactions: Transactions) {}

  async execute({ sessionToken }: Request): Promise<void> {
    await this.transactions.run(({ sessions }) => sessions.end(hashOf(sessionToken)));
  }
}
