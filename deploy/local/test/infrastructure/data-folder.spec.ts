import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDataFolder } from '../../infrastructure/data-folder';
import { startMark } from '../../infrastructure/process-identity';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder';

afterAll(removeTemporaryFolders);

const isRoot = process.getuid?.() === 0;

describe('the data folder', () => {
  it('is created for its owner alone; root’s may be passed through but not listed', () => {
    const folder = join(temporaryFolder(), 'deep', 'puente');
    lockDataFolder(folder).release();
    expect((statSync(folder).mode & 0o777).toString(8)).toBe(isRoot ? '711' : '700');
  });

  it('keeps the mode of a folder that was there', () => {
    const folder = temporaryFolder();
    lockDataFolder(folder).release();
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('711');
  });

  it('is refused where it cannot be written, with the reason', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const refused = expect.objectContaining({ code: 'data-folder-not-writable' }) as Error;
    expect(() => lockDataFolder(join(file, 'puente'))).toThrow(refused);
  });
});

describe('the lock of a data folder', () => {
  it('names the process that holds it', () => {
    const folder = temporaryFolder();
    const lock = lockDataFolder(folder);
    const inUse = { code: 'data-folder-in-use', details: { folder, pid: process.pid } };
    expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining(inUse) as Error);
    lock.release();
    lockDataFolder(folder).release();
  });

  it('is taken over from a dead process', () => {
    const folder = temporaryFolder();
    const { pid } = spawnSync('true');
    writeFileSync(join(folder, 'lock'), `${pid} 12345\n`);
    lockDataFolder(folder).release();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('is taken over where another process has the number of the dead one by now', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'lock'), `${process.ppid} not-when-it-started\n`);
    const lock = lockDataFolder(folder);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(`${process.pid} ${startMark(process.pid)}\n`);
    lock.release();
  });

  it('is not released on behalf of another process', () => {
    const folder = temporaryFolder();
    const lock = lockDataFolder(folder);
    const others = `${process.ppid} ${startMark(process.ppid)}\n`;
    writeFileSync(join(folder, 'lock'), others);
    lock.release();
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(others);
  });
});
