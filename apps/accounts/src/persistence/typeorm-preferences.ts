import { type EntityManager } from 'typeorm';
import { type LettersWanted, type Preferences } from '../use-cases/ports/preferences';
import { PreferenceRow } from './preference.row';

export class TypeOrmPreferences implements Preferences {
  constructor(private readonly manager: EntityManager) {}

  async lettersTo(personId: string): Promise<LettersWanted> {
    return (await this.manager.findOneBy(PreferenceRow, { personId }))?.letters ?? 'each';
  }

  async keep(personId: string, letters: LettersWanted): Promise<void> {
    await this.manager.upsert(PreferenceRow, { personId, letters }, ['personId']);
  }

  async forgetAllOf(personId: string): Promise<void> {
    await this.manager.delete(PreferenceRow, { personId });
  }
}
