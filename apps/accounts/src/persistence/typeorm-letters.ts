import { type EntityManager } from 'typeorm';
import { type Letter, type Letters } from '../use-cases/ports/letters';
import { LetterRow } from './letter.row';

export class TypeOrmLetters implements Letters {
  constructor(
    private readonly manager: EntityManager,
    private readonly now: Date,
  ) {}

  async post(letter: Letter): Promise<void> {
    await this.manager.insert(LetterRow, { ...letter, askedAt: this.now });
  }

  async to(email: string): Promise<{ template: string; askedAt: Date }[]> {
    return this.manager.find(LetterRow, { where: { to: email }, order: { askedAt: 'ASC' } });
  }

  async forgetAllTo(to: string): Promise<void> {
    await this.manager.delete(LetterRow, { to });
  }
}
