import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../src/find-files';

describe('findFiles', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'puente-files-'));
    mkdirSync(join(folder, 'año', 'deep'), { recursive: true });
    for (const name of ['b.txt', 'a.MD', 'x.csv', 'año/deep/niño.pdf']) writeFileSync(join(folder, name), '');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('searches a folder to its bottom, for documents only', async () => {
    const wanted = ['a.MD', 'año/deep/niño.pdf', 'b.txt'].map((name) => join(folder, name));
    expect(await findFiles([folder])).toEqual(wanted);
  });

  it('takes a named file whatever its ending, once', async () => {
    expect(await findFiles(['x.csv', './x.csv'], folder)).toEqual([join(folder, 'x.csv')]);
  });

  it('names the path that does not exist, as it was given', async () => {
    await expect(findFiles(['nowhere'], folder)).rejects.toThrow('There is no file or folder nowhere.');
  });
});
