import {
  type AuditEntryFacts,
  type ListAuditEntries as Request,
  type Page,
  pageInOneMessage,
} from '@puente/contracts';
import { demandAdmin } from '../domain/may-manage';
import { toAuditEntryFacts } from './audit.presenter';
import { type Transactions } from './ports/stores';

const limitDefault = 50;

export class ListAuditEntries {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, limit, cursor, ...filter }: Request): Promise<Page<AuditEntryFacts>> {
    if (filter.personId !== actor.personId) demandAdmin(actor);
    return pageInOneMessage(limit ?? limitDefault, async (size) => {
      return this.transactions.run(async ({ audit, people }) => {
        const { items, nextCursor } = await audit.list(filter, size, cursor);
        const names = await people.namesOf([...new Set(items.flatMap(({ facts }) => facts.personId ?? []))]);
        return { items: items.map((entry) => toAuditEntryFacts(entry, names)), nextCursor };
      });
    });
  }
}
