/** How a list goes on from page to page by its cursor. */
export const byCursor = {
  // Undefined would be taken for a first place of 0.
  initialPageParam: null,
  getNextPageParam: (last: { readonly nextCursor: string | null }) => last.nextCursor,
};

/** All that was loaded so far of such a list. */
export function itemsOf<Item>(data: { readonly pages: readonly { readonly items: Item[] }[] }): Item[] {
  return data.pages.flatMap(({ items }) => items);
}
