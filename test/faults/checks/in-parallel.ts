/** Looks at every item, a few at a time, and gathers what is wrong with each. */
export async function gather<Item>(
  items: Iterable<Item>,
  look: (item: Item) => Promise<string | null | undefined>,
  atOnce = 8,
): Promise<string[]> {
  const wrong: string[] = [];
  const iterator = items[Symbol.iterator]();
  const one = async () => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      const said = await look(next.value);
      if (said) wrong.push(said);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return wrong;
}
