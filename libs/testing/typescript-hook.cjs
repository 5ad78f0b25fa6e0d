const { transformFileSync } = require('@swc/core');
const { join } = require('node:path');

/** Lets this process `require` our TypeScript, as jest's own process has to: globalSetup is not transformed. */
require.extensions['.ts'] ??= (module, filename) => {
  const { code } = transformFileSync(filename, { cwd: join(__dirname, '..', '..') });
  module._compile(code, filename);
};
