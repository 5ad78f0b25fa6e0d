import { patiently } from './patiently';

const atOnce = 4;

/** How the loading of many items goes on, and how it is broken off. */
export interface Course {
  /** Tells how many of how many are done. */
  readonly onDone: (done: number, total: number) => void;
  /** Aborted: no further item is begun. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does `work` for each item, a few at once, again where a service was late, and tells of each that is done.
 * @throws the first failure, or the signal's reason, once the items in hand are finished
 */
export async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  { onDone, signal }: Course,
): Promise<void> {
  const waiting = [...items];
  let done = 0;
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      signal?.throwIfAborted();
      await patiently(() => work(item), { signal });
      done += 1;
      onDone(done, items.length);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
