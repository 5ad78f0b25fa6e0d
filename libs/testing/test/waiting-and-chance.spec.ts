import { fakeClock, seededRandom, until } from '../src';

describe('seededRandom', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('reaches both ends of a range and nothing beyond', () => {
    const random = seededRandom(1);
    const seen = new Set(Array.from({ length: 500 }, () => random.integer(2, 5)));
    expect([...seen].sort()).toEqual([2, 3, 4, 5]);
  });

  it('is spread evenly', () => {
    const random = seededRandom(2017);
    const mean = Array.from({ length: 10_000 }, () => random.next()).reduce((sum, x) => sum + x, 0) / 10_000;
    expect(mean).toBeCloseTo(0.5, 1);
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});

describe('fakeClock', () => {
  it('stands still until it is moved', () => {
    const clock = fakeClock('2017-10-16T09:00:00Z');
    expect(clock.now()).toEqual(clock.now());
    clock.advance(60_000);
    expect(clock.now().toISOString()).toBe('2017-10-16T09:01:00.000Z');
  });
});

describe('until', () => {
  it('gives the first answer', async () => {
    const answers = [undefined, false, null, 0];
    await expect(until(() => answers.shift())).resolves.toBe(0);
  });

  it('asks again after an error, and names the last one when time is up', async () => {
    const failing = until(() => Promise.reject(new Error('no such table')), { timeoutMs: 20 });
    await expect(failing).rejects.toMatchObject({
      message: 'not within 20 ms',
      cause: new Error('no such table'),
    });
  });
});
