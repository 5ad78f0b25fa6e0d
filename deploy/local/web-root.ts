import { join } from 'node:path';

/** Where the build puts the web client, beside the built programs. */
export const webRoot = join(__dirname, '..', '..', 'web');
