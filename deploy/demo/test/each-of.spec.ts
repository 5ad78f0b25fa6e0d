import { eachOf } from '../each-of';

describe('eachOf', () => {
  it('does every item once, and counts', async () => {
    const did: number[] = [];
    const counts: string[] = [];
    await eachOf([1, 2, 3, 4, 5, 6], async (item) => void did.push(item), {
      onDone: (done, total) => counts.push(`${done}/${total}`),
    });
    expect(did.sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(counts).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });

  it('begins nothing more once it is broken off', async () => {
    const breaker = new AbortController();
    const did: number[] = [];
    const items = Array.from({ length: 50 }, (_, index) => index);
    const work = async (item: number) => {
      did.push(item);
      breaker.abort(new Error('stop'));
    };
    const broken = eachOf(items, work, { onDone: () => undefined, signal: breaker.signal });
    await expect(broken).rejects.toThrow('stop');
    expect(did.length).toBeLessThanOrEqual(4);
  });

  it('throws the first failure', async () => {
    const failing = eachOf([1], () => Promise.reject(new Error('no')), { onDone: () => undefined });
    await expect(failing).rejects.toThrow('no');
  });
});
