const { join } = require('node:path');
const { runMain } = require('node:module');
const { buildOrExit, output } = require('./build.cjs');
const { buildWebOrExit } = require('./build-web.cjs');

// `node deploy/local/run.cjs deploy/local/start ...`: brings dist up to date, then is that program. One process for npm
// to pass signals to: a shell in between would die of Ctrl-C, and npm would fail before everything has stopped.
buildOrExit();
const [node, , program, ...args] = process.argv;
const isServingWeb = program === 'deploy/local/start' || args.includes('gateway');
if (isServingWeb) buildWebOrExit();
process.argv = [node, join(output, `${program}.js`), ...args];
runMain();
