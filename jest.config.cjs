const { folder, packages } = require('./libs/testing/packages.cjs');

const swc = ['@swc/jest'];

/** Nest 12 is published as ES modules: everything is compiled to CommonJS, packages too. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/deploy', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/apps/web/'],
  moduleNameMapper: {
    '^@puente/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    [`^(${packages.join('|')})$`]: `${folder}/$1.cjs`,
    '^unpdf$': '<rootDir>/node_modules/unpdf/dist/index.mjs',
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
  transform: {
    '\\.ts$': swc,
    '\\.m?js$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'commonjs' },
        jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
      },
    ],
  },
  transformIgnorePatterns: [folder],
  globalSetup: '<rootDir>/libs/testing/global-setup.cjs',
  globalTeardown: '<rootDir>/libs/testing/global-teardown.cjs',
  testSequencer: '<rootDir>/test/longest-first.cjs',
  maxWorkers: 2,
  // What a test file loaded is never given back whole: past this a worker is begun anew, or collecting takes all its time.
  workerIdleMemoryLimit: '600MB',
  testTimeout: 30_000,
};
