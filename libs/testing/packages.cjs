const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { isBuiltin } = require('node:module');
const { dirname, join } = require('node:path');

const root = join(__dirname, '..', '..');

/** Of hundreds of files each: every test file loads them anew, and one file is loaded in a quarter of the time. */
const packages = [
  ...['reflect-metadata', 'rxjs', 'typeorm', 'pg', 'class-validator', 'class-transformer', 'fastify'],
  ...['@nestjs/common', '@nestjs/core', '@nestjs/microservices', '@nestjs/platform-fastify'],
  ...['@nestjs/swagger', '@nestjs/terminus', '@nats-io/jetstream', '@nats-io/transport-node'],
  ...['@opentelemetry/api', 'prom-client', 'nodemailer'],
];

/** Of these packages in these versions. */
const folder = join(root, 'node_modules', '.cache', 'puente-test-packages', builtFrom().slice(0, 16));

/** Writes them as one file, and for each a file that takes its part; once, and whole or not at all. */
async function bundlePackages() {
  if (existsSync(folder)) return;
  const { rolldown } = await import('rolldown');
  const draft = `${folder}.${process.pid}`;
  const entry = join(draft, 'entry.cjs');
  try {
    put(entry, packages.map((name) => `exports['${name}'] = () => require('${name}');`).join('\n'));
    for (const name of packages)
      put(join(draft, `${name}.cjs`), `module.exports = require('${folder}/all.cjs')['${name}']();`);
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      // What `require` would take, for everybody: a package must not be there twice.
      resolve: { conditionNames: ['require', 'node', 'default'] },
      external: isAbsent,
      onLog: () => undefined,
    });
    await bundle.write({ file: join(draft, 'all.cjs'), format: 'cjs', codeSplitting: false });
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Optional packages that are not installed are asked for when they are needed, as without a bundle. */
function isAbsent(id) {
  if (/^[./]/.test(id) || isBuiltin(id)) return false;
  try {
    require.resolve(id);
    return false;
  } catch (error) {
    return error.code === 'MODULE_NOT_FOUND';
  }
}

function builtFrom() {
  const parts = [
    readFileSync(join(root, 'package-lock.json')),
    readFileSync(require.resolve('./packages.cjs')),
  ];
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
}

function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

module.exports = { bundlePackages, folder, packages };
