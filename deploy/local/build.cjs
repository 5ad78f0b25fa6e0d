const { createHash } = require('node:crypto');
const { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync } = require('node:fs');
const { rmSync, statSync, utimesSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

const root = join(__dirname, '..', '..');
const output = join(root, 'dist');
const swcVersion = require('@swc/core/package.json').version;
const folders = ['apps', 'libs', 'deploy', 'test/evaluation', 'test/bench', 'test/faults'];
const leftOut = new Set(['node_modules', 'apps/web']);

/**
 * Compiles into dist what is not there yet or has changed: nothing, mostly. A built file has the time of its source.
 * Each is put in place whole and none is emptied first, so that several programs may build while others run.
 */
function build() {
  const sources = folders.flatMap((folder) => filesBelow(folder));
  const stamp = join(output, '.built-by');
  const isSame = read(stamp) === builtBy();
  const stale = isSame ? sources.filter(isStale) : sources;
  for (const source of stale) put(source);
  if (!isSame) replace(stamp, (draft) => writeFileSync(draft, builtBy()));
  if (stale.length > 0) removeLeftovers(new Set(sources.map((source) => builtPath(source))));
}

/** What turns a source into a built file: where that changes, everything is built anew. */
function builtBy() {
  const parts = [
    readFileSync(join(root, '.swcrc')),
    readFileSync(require.resolve('./build.cjs')),
    swcVersion,
  ];
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (leftOut.has(path) || leftOut.has(entry.name)) return [];
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && isRun(path) ? [path] : [];
  });
}

const isRun = (path) => !path.endsWith('.spec.ts') && !/^(apps|libs|deploy)\/(.*\/)?test\//.test(path);
const builtPath = (source) => join(output, source.replace(/(?<!\.d)\.ts$/, '.js'));

function isStale(source) {
  const built = statSync(builtPath(source), { throwIfNoEntry: false });
  return built?.mtime.getTime() !== statSync(join(root, source)).mtime.getTime();
}

function put(source) {
  const from = join(root, source);
  const { mtime } = statSync(from);
  replace(builtPath(source), (draft) => {
    if (source.endsWith('.ts')) writeFileSync(draft, compiled(from));
    else copyFileSync(from, draft);
    utimesSync(draft, mtime, mtime);
  });
}

function compiled(path) {
  // Loaded only where there is something to compile.
  return require('@swc/core').transformFileSync(path, { cwd: root, sourceMaps: 'inline' }).code;
}

function replace(path, write) {
  const draft = `${path}.${process.pid}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    write(draft);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What has no source any more; drafts of a build beside this one are its own, and the web client is built by another. */
function removeLeftovers(wanted) {
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(output, path);
    const isOurs = name === '.built-by' || path.endsWith('.new') || /^web[./\\]/.test(name);
    if (entry.isFile() && !isOurs && !wanted.has(path)) rmSync(path, { force: true });
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function buildOrExit() {
  try {
    build();
  } catch (error) {
    console.error(`Puente could not be built: ${error.message}`);
    process.exit(1);
  }
}

module.exports = { buildOrExit, output };
if (require.main === module) buildOrExit();
