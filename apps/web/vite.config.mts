import { defineConfig } from 'vite';

/** The gateway writes a nonce of its own in this place of the page, at each request. */
const noncePlace = '{{nonce}}';

export default defineConfig({
  root: import.meta.dirname,
  html: { cspNonce: noncePlace },
  build: {
    target: 'es2022',
    // Browsers that know `light-dark()`: made into something older, it would not follow the choice of colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Each icon is a few hundred bytes: in files of their own they cost more journeys than they weigh.
        codeSplitting: {
          groups: [{ name: 'icons', test: /@tabler.icons-react/ }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.PUENTE_URL ?? 'http://127.0.0.1:3000' } },
});
