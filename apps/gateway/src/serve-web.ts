import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const noncePlace = '{{nonce}}';
const yearSeconds = 31_536_000;

/** Nothing from elsewhere, no script and no style in the page itself; the component library's styles carry the nonce. */
const policy = (nonce: string) =>
  [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
  ].join('; ');

/** The built web client. */
export interface WebClient {
  readonly assets: string;
  readonly page: string;
  readonly icon: Buffer;
}

/** @throws where there is no web client in `root` */
export function readWebClient(root: string): WebClient {
  return {
    assets: join(root, 'assets'),
    page: readFileSync(join(root, 'index.html'), 'utf8'),
    icon: readFileSync(join(root, 'icon.svg')),
  };
}

/**
 * Serves the web client. Its addresses stand after `#`, so it has one page; what that page loads has its content in its
 * name, and is kept for good.
 */
export async function serveWeb(
  app: NestFastifyApplication,
  { assets, page, icon }: WebClient,
): Promise<void> {
  await app.register(serveFiles, {
    root: assets,
    prefix: '/assets/',
    preCompressed: true,
    decorateReply: false,
    immutable: true,
    maxAge: yearSeconds * 1_000,
    index: false,
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/', (_request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64url');
    void reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', policy(nonce))
      .send(page.replaceAll(noncePlace, nonce));
  });
  server.get('/icon.svg', (_request: FastifyRequest, reply: FastifyReply) => {
    void reply.type('image/svg+xml').header('cache-control', 'max-age=86400').send(icon);
  });
}
