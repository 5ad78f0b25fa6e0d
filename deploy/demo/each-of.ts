const atOnce = 4;

/** Tells how many of how many are done. */
export type OnDone = (done: number, total: number) => void;

/** Does `work` for each item, a few at once, and tells of each that is done. */
export async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  onDone: OnDone,
): Promise<void> {
  const waiting = [...items];
  let done = 0;
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await work(item);
      done += 1;
      onDone(done, items.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
