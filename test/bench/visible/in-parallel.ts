/** What the numbered tasks gave, so many of them in flight at any time. */
export async function inParallel<Result>(
  count: number,
  inFlight: number,
  task: (number: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) results.push(await task(next++));
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return results;
}
