import { limits, type ListWeights as Request, type Page, type WeightsVersion } from '@puente/contracts';
import { type WeightsBook } from './ports/weights-book';
import { presentWeights } from './weights.presenter';

export class ListWeights {
  constructor(private readonly book: WeightsBook) {}

  async execute({ limit = limits.pageItemsMax, cursor }: Request): Promise<Page<WeightsVersion>> {
    const { items, nextCursor } = await this.book.list({ limit, cursor: cursor ?? null });
    return { items: items.map(presentWeights), nextCursor };
  }
}
