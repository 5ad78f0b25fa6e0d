import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = '../shared/data/documents';
const demo = 'deploy/demo/data/documents';

export interface DocumentsToRead {
  /** Where they are from, to be said beside the figures. */
  readonly from: 'shared documents' | 'demo documents';
  readonly texts: readonly string[];
}

/** The shared documents beside the checkout, or the demo's where there are none; paths are as `npm run` sees them. */
export function documentsToRead(): DocumentsToRead {
  const from = existsSync(shared) ? 'shared documents' : 'demo documents';
  const folder = resolve(from === 'shared documents' ? shared : demo);
  const texts = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return { from, texts };
}

/** The documents one after the other, again and again, until there are so many UTF-8 bytes. */
export function concatenated(texts: readonly string[], bytes: number): string {
  const once = texts.join('\n\n');
  const times = Math.ceil(bytes / Buffer.byteLength(once));
  return Buffer.from(once.repeat(times)).subarray(0, bytes).toString('utf8');
}
