require('./typescript-hook.cjs');

const { bundlePackages } = require('./packages.cjs');
const { startTestPostgres } = require('./src/test-postgres.ts');
const { findNatsServer } = require('../../deploy/local/infrastructure/find-nats-server.ts');

/** One PostgreSQL for the whole run, and one nats-server binary found (or fetched) before the workers ask for it. */
module.exports = async () => {
  const [postgres] = await Promise.all([startTestPostgres(), findNats(), bundlePackages()]);
  globalThis.puenteTestPostgres = postgres;
};

/** Tests that need no NATS must run without it: those that do fail with the reason. */
async function findNats() {
  try {
    const program = await findNatsServer({ env: process.env });
    if (program.kind === 'binary') process.env.NATS_SERVER_BIN = program.path;
  } catch (error) {
    process.env.PUENTE_TEST_NATS_ERROR = String(error);
  }
}
