import { defineConfig } from 'vite';

/** The gateway writes a nonce of its own in this place of the page, at each request. */
const noncePlace = '{{nonce}}';

export default defineConfig({
  root: import.meta.dirname,
  html: { cspNonce: noncePlace },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env.PUENTE_URL ?? 'http://127.0.0.1:3000' } },
});
