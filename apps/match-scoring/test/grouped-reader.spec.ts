import { GroupedReader } from '../src/persistence/grouped-reader';

describe('a grouped reader', () => {
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('reads what waited meanwhile together, no more at once than it may, each after it was asked for', async () => {
    const groups: number[][] = [];
    const reader = new GroupedReader<number, number>(async (keys) => {
      groups.push([...keys]);
      await turn();
      return keys.map((key) => 10 * key);
    }, 3);
    expect(await Promise.all([1, 2, 3, 4, 5].map((key) => reader.of(key)))).toEqual([10, 20, 30, 40, 50]);
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('fails for those alone whose group could not be read', async () => {
    let isBroken = true;
    const reader = new GroupedReader<number, number>(async (keys) => {
      await turn();
      if (isBroken) throw new Error('gone');
      return keys;
    }, 8);
    await expect(reader.of(1)).rejects.toThrow('gone');
    isBroken = false;
    expect(await reader.of(2)).toBe(2);
  });
});
