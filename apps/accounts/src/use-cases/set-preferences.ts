import { type PreferenceFacts, type SetPreferences as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Transactions } from './ports/stores';

export class SetPreferences {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId }, language, letters }: Request): Promise<PreferenceFacts> {
    return this.transactions.run(async ({ people, preferences }) => {
      const person = await people.find(personId);
      if (person === null || person.erasedAt !== null) throw new DomainError(errorCode.signInRequired);
      await people.save({ ...person, language });
      await preferences.keep(personId, letters);
      return { language, letters };
    });
  }
}
