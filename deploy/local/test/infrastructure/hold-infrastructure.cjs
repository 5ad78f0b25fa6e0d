// Run as a process of its own by tests that kill it: starts everything on argv[2], says so in one line, and stays.
require('../../../../libs/testing/typescript-hook.cjs');
const { startInfrastructure } = require('../../infrastructure/infrastructure.ts');

startInfrastructure({ dataFolder: process.argv[2], env: process.env }).then(
  ({ databaseUrl, natsUrl }) => {
    console.log(JSON.stringify({ databaseUrl, natsUrl }));
    process.stdin.resume();
  },
  (error) => {
    console.log(JSON.stringify({ error: String(error) }));
    process.exitCode = 1;
  },
);
