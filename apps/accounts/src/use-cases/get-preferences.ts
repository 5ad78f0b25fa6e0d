import { type GetPreferences as Request, letterLanguages, type PreferenceFacts } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Transactions } from './ports/stores';

export class GetPreferences {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId } }: Request): Promise<PreferenceFacts> {
    return this.transactions.run(async ({ people, preferences }) => {
      const person = await people.find(personId);
      if (person === null || person.erasedAt !== null) throw new DomainError(errorCode.signInRequired);
      const language = letterLanguages.find((one) => one === person.language) ?? 'en';
      return { language, letters: await preferences.lettersTo(personId) };
    });
  }
}
