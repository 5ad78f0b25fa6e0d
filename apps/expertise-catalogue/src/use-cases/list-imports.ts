import { type ImportSummary, limits, type ListImports as Request, type Page } from '@puente/contracts';
import { DomainError, errorCode, isAdmin } from '@puente/kernel';
import { toImportSummary } from './import.presenter';
import { type Imports } from './ports/imports';

export class ListImports {
  constructor(private readonly imports: Imports) {}

  async execute({ actor, limit = limits.pageItemsMax, cursor }: Request): Promise<Page<ImportSummary>> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    const { items, nextCursor } = await this.imports.list(limit, cursor);
    return { items: items.map(toImportSummary), nextCursor };
  }
}
