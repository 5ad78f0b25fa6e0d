import { limits, type Page, type PageRequest } from '@puente/contracts';

/** Every item of a list, page by page. */
export async function allPages<Item>(ask: (page: PageRequest) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await ask({ limit: limits.pageItemsMax, ...(cursor !== null && { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
