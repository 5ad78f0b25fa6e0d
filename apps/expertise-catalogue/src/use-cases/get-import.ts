import { type GetImport as Request, type ImportReport, limits, pageInOneMessage } from '@puente/contracts';
import { DomainError, errorCode, isAdmin } from '@puente/kernel';
import { toImportSummary } from './import.presenter';
import { type Imports } from './ports/imports';

export class GetImport {
  constructor(private readonly imports: Imports) {}

  async execute({ actor, id, outcome, limit = limits.pageItemsMax, cursor }: Request): Promise<ImportReport> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    const job = await this.imports.find(id);
    if (!job) throw new DomainError(errorCode.importNotFound, { id });
    const page = await pageInOneMessage(limit, async (size) => {
      const { items, nextCursor } = await this.imports.rows(id, outcome, size, cursor);
      return { items: items.map((item) => ({ ...item, notes: [...item.notes] })), nextCursor };
    });
    return { ...toImportSummary(job), ...page };
  }
}
