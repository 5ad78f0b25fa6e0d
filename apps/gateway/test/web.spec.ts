import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestNats, type TestNats } from '@puente/testing';
import { createGateway, type RunningGateway } from '../src/create-gateway';

const script = 'export const bridge = true;\n';

/** As the build leaves one. */
function aWebClient(): string {
  const root = mkdtempSync(join(tmpdir(), 'puente-web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(
    join(root, 'index.html'),
    '<meta nonce="{{nonce}}"><script src="/assets/a.js" nonce="{{nonce}}">',
  );
  writeFileSync(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(root, 'assets', 'a.js'), script);
  writeFileSync(join(root, 'assets', 'a.js.gz'), gzipSync(script));
  return root;
}

describe('the web client at the front door', () => {
  let nats: TestNats;
  let gateway: RunningGateway;
  const webRoot = aWebClient();
  const start = (folder?: string) =>
    createGateway({
      ...{ natsUrl: nats.urls.gateway, port: 0, logLevel: 'silent' },
      ...(folder !== undefined && { webRoot: folder }),
    });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.origin}${path}`, { headers, redirect: 'manual' });

  beforeAll(async () => {
    nats = await startTestNats();
    gateway = await start(webRoot);
  });
  afterAll(async () => {
    await gateway?.stop();
    await nats?.stop();
    rmSync(webRoot, { recursive: true });
  });

  it('is one page, with a nonce of its own for each who comes, and no script or style but its own', async () => {
    const visits = await Promise.all([get('/'), get('/')]);
    const nonces = await Promise.all(
      visits.map(async (visit) => {
        const [, nonce = ''] = /nonce="([^"]+)"/.exec(await visit.text()) ?? [];
        const policy = visit.headers.get('content-security-policy');
        expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(policy).toContain(`script-src 'self';`);
        expect(policy).not.toContain('unsafe');
        expect(visit.headers.get('cache-control')).toBe('no-cache');
        return nonce;
      }),
    );
    expect(nonces[0]).toMatch(/^[\w-]{22}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('has its parts kept for good, and sent as they lie there compressed', async () => {
    const answer = await get('/assets/a.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe(script);
  });

  it.each(['/assets/nosuch.js', '/assets/../index.html', '/assets/..%2f..%2fetc%2fpasswd', '/nosuch'])(
    'has nothing else: %s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'not-found' });
    },
  );

  it('leaves API, documentation and health as they are', async () => {
    expect((await get('/api/v1/openapi.json')).status).toBe(200);
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/api/v1/me')).status).toBe(401);
  });

  it('is not begun where the folder has none, and shows the API where none is set', async () => {
    await expect(start(join(webRoot, 'assets'))).rejects.toThrow('index.html');
    const without = await start();
    const answer = await fetch(without.origin, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/api/docs');
    await without.stop();
  });
});
