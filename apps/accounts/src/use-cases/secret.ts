import { createHash, randomBytes } from 'node:crypto';

const secretBytes = 32;

/** What only its holder knows: 32 random bytes, as text that fits into headers and addresses. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(secretBytes).toString('base64url');
}

/** How a secret is kept. It is random and long, so that a fast hash is as good as a slow one. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** What a browser repeats with each change: follows from the session's secret, which no other site can read. */
export function csrfTokenOf(sessionToken: string): string {
  return createHash('sha256').update(`csrf ${sessionToken}`).digest('base64url');
}
