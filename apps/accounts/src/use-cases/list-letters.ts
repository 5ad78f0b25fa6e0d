import {
  type LetterFacts,
  type ListLetters as Request,
  type Page,
  pageInOneMessage,
} from '@puente/contracts';
import { demandAdmin } from '../domain/may-manage';
import { toLetterFacts } from './letter.presenter';
import { type Transactions } from './ports/stores';

const limitDefault = 50;

export class ListLetters {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, state, limit, cursor }: Request): Promise<Page<LetterFacts>> {
    demandAdmin(actor);
    return pageInOneMessage(limit ?? limitDefault, async (size) => {
      const page = await this.transactions.run(({ letters }) => letters.list(state, size, cursor));
      return { items: page.items.map(toLetterFacts), nextCursor: page.nextCursor };
    });
  }
}
