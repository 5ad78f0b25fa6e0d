import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAccessToken, findOrigin } from '../src/origin';

describe('findOrigin', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'puente-origin-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the address that PUENTE_URL names', async () => {
    expect(await findOrigin({ PUENTE_URL: 'http://127.0.0.1:9', PUENTE_DATA: folder })).toBe(
      'http://127.0.0.1:9',
    );
  });

  it('takes the address left in the data folder', async () => {
    writeFileSync(join(folder, 'address'), 'http://127.0.0.1:41234\n');
    expect(await findOrigin({ PUENTE_DATA: folder })).toBe('http://127.0.0.1:41234');
  });

  it('takes the usual address where none is left', async () => {
    expect(await findOrigin({ PUENTE_DATA: folder })).toBe('http://127.0.0.1:3000');
  });

  it('refuses a PUENTE_URL that is no address', async () => {
    await expect(findOrigin({ PUENTE_URL: 'localhost:3000' })).rejects.toThrow('PUENTE_URL must be');
  });
});

describe('findAccessToken', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'puente-token-'));
    writeFileSync(join(folder, 'access-token'), 'pnt_left\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes PUENTE_TOKEN, else what the demo has left', async () => {
    expect(await findAccessToken({ PUENTE_TOKEN: 'pnt_named', PUENTE_DATA: folder })).toBe('pnt_named');
    expect(await findAccessToken({ PUENTE_DATA: folder })).toBe('pnt_left');
    expect(await findAccessToken({ PUENTE_DATA: join(folder, 'none') })).toBeUndefined();
  });

  it('takes what the demo has left nowhere else', async () => {
    const env = { PUENTE_URL: 'https://elsewhere.example', PUENTE_DATA: folder };
    expect(await findAccessToken(env)).toBeUndefined();
  });
});
