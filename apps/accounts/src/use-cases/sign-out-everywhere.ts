import { type SignOutEverywhere as Request } from '@puente/contracts';
import { type Transactions } from './ports/stores';

export class SignOutEverywhere {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId } }: Request): Promise<void> {
    await this.transactions.run(async ({ sessions, devices }) => {
      await sessions.endAllOf(personId);
      await devices.forgetAllOf(personId);
    });
  }
}
