import { type GetMe as Request, type Me } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toMe } from './person.presenter';
import { type Transactions } from './ports/stores';

export class GetMe {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId } }: Request): Promise<Me> {
    return this.transactions.run(async ({ people, memberships, declaredConflicts }) => {
      const person = await people.find(personId);
      if (person === null || person.erasedAt !== null) throw new DomainError(errorCode.signInRequired);
      return toMe(person, await memberships.of(personId), await declaredConflicts.of(personId));
    });
  }
}
