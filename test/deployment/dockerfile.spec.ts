import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Copy, DockerfileParser, type Instruction } from 'dockerfile-ast';
import { root } from '../contract/source-files';

const dockerfile = DockerfileParser.parse(readFileSync(join(root, 'deploy/Dockerfile'), 'utf8'));
const stages = dockerfile.getFROMs();
const instructions = dockerfile.getInstructions();
const words = (instruction: Instruction) => instruction.getArguments().map((one) => one.getValue());

function ofStage(name: string): Instruction[] {
  const at = stages.findIndex((from) => from.getBuildStage() === name);
  const [first, next] = [stages[at], stages[at + 1]].map((from) => from?.getRange().start.line ?? Infinity);
  return instructions.filter((one) => {
    const { line } = one.getRange().start;
    return line >= first! && line < next!;
  });
}

const runOf = (stage: string) =>
  ofStage(stage)
    .filter((one) => one.getKeyword() === 'RUN')
    .map((one) => words(one).join(' '));

describe('the Dockerfile', () => {
  it('builds in stages that stand on one image of an exact version', () => {
    expect(stages.map((from) => [from.getBuildStage(), from.getImage()])).toEqual([
      ['node', expect.stringMatching(/^node:20\.\d+\.\d+-bookworm-slim$/)],
      ['build', 'node'],
      ['dependencies', 'node'],
      ['runtime', 'node'],
    ]);
  });

  it('installs what the lock file names, without scripts, and for running without what only builds', () => {
    expect(runOf('build')).toEqual([expect.stringMatching(/npm ci --ignore-scripts$/), 'npm run build']);
    expect(runOf('dependencies')).toEqual([
      expect.stringMatching(/npm ci --ignore-scripts --omit=dev --omit=optional$/),
    ]);
  });

  it('copies what there is, and out of other stages what they make', () => {
    const copies = instructions.filter((one): one is Copy => one instanceof Copy);
    expect(copies.length).toBeGreaterThan(8);
    for (const copy of copies) {
      const from = copy.getFromFlag()?.getValue() ?? undefined;
      const sources = words(copy).slice(0, -1);
      if (from === undefined) for (const source of sources) expect(existsSync(join(root, source))).toBe(true);
      else expect([from, sources[0]!.split('/').slice(1, 3).join('/')]).toEqual(made(from, sources[0]!));
    }
  });

  it('runs as a user without rights, by no shell', () => {
    const runtime = ofStage('runtime');
    const last = (keyword: string) => runtime.findLast((one) => one.getKeyword() === keyword);
    expect(words(last('USER')!)).toEqual(['1000:1000']);
    expect(last('ENTRYPOINT')!.getArgumentsContent()).toBe('[]');
    expect(last('CMD')!.getArgumentsContent()).toMatch(/^\["node", "dist\/apps\/gateway\/src\/main\.js"\]$/);
    expect(runOf('runtime').every((command) => command.startsWith('["/bin/rm",'))).toBe(true);
  });
});

/** What a stage may be asked for. */
function made(stage: string, source: string): [string, string] {
  if (stage === 'dependencies') return [stage, 'puente/node_modules'];
  return [stage, source.startsWith('/puente/dist/') ? 'puente/dist' : 'nothing else'];
}
