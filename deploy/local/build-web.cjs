const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, renameSync } = require('node:fs');
const { mkdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, gzipSync } = require('node:zlib');

const root = join(__dirname, '..', '..');
const web = join(root, 'apps', 'web');
const output = join(root, 'dist', 'web');
const compressed = /\.(js|css|html|json|svg)$/;

/** Builds the web client into dist/web where it is not there yet or has changed. It is put in place whole. */
function buildWebOrExit() {
  const wanted = fingerprint();
  const stamp = join(output, '.built-of');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('The web client is built; this takes some seconds, once.');
  const draft = `${output}.${process.pid}.new`;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['--outDir', draft, '--emptyOutDir', '--logLevel', 'error'];
  // Whatever it is built beside: of libraries it would otherwise take the parts for tests.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [vite, 'build', web, ...options], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
  for (const file of filesBelow(draft).filter((path) => compressed.test(path))) compress(file);
  writeFileSync(join(draft, '.built-of'), wanted);
  mkdirSync(join(root, 'dist'), { recursive: true });
  try {
    rmSync(output, { recursive: true, force: true });
    renameSync(draft, output);
  } finally {
    // Left over where another start has just put the same in place.
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Sent as they lie there; compressing each time again would cost each visitor. */
function compress(file) {
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content));
}

/** Of all that the client is built of. */
function fingerprint() {
  const files = [...filesBelow(web), join(root, 'package-lock.json'), require.resolve('./build-web.cjs')];
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

module.exports = { buildWebOrExit };
if (require.main === module) buildWebOrExit();
