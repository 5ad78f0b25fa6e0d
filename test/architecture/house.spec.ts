import { readdirSync } from 'node:fs';
import * as ts from 'typescript';
import { filesBelow, isSource, root } from '../contract/source-files';

const linesMax = 300;
const mainLinesMax = 30;
const folders = ['apps', 'libs', 'deploy', 'test'];
const atTheTop = [
  'LICENSE',
  'README.md',
  'apps',
  'deploy',
  'docker-compose.yml',
  'docs',
  'eslint.config.mjs',
  'jest.config.cjs',
  'libs',
  'nest-cli.json',
  'package-lock.json',
  'package.json',
  'test',
  'tsconfig.json',
];
/** What is made, and not kept. */
const made = ['coverage', 'dist', 'node_modules'];

const lines = (text: string) => text.split('\n').length - 1;

/** Ways around the type checker and the linter. */
function waysAround(text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push('any');
    ts.forEachChild(node, visit);
  };
  visit(source);
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment =
      token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    const [way] =
      (isComment && /eslint-disable|@ts-(ignore|nocheck|expect-error)/.exec(scanner.getTokenText())) || [];
    if (way) found.push(way);
  }
  return found;
}

describe('the house', () => {
  it('keeps its files short', () => {
    const long = filesBelow(['apps', 'libs', 'deploy'], isSource).filter(
      ({ text }) => lines(text) > linesMax,
    );
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  it('starts every service in a few lines', () => {
    const mains = filesBelow(['apps'], (path) => path.endsWith('/src/main.ts'));
    expect(mains.length).toBeGreaterThanOrEqual(5);
    expect(mains.filter(({ text }) => lines(text) > mainLinesMax).map(({ path }) => path)).toEqual([]);
  });

  it('holds at its top what belongs there', () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(visible.filter((name) => !atTheTop.includes(name))).toEqual([]);
  });

  it('has no drawers', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|shared|constants?|misc)(\.ts|\/)/;
    expect(filesBelow(folders, (path) => drawer.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it.each(['const a: any = 1;', '// @ts-ignore\nf();', '/* eslint-disable */', '// @ts-expect-error'])(
    'would see the way around in %j',
    (text) => expect(waysAround(text)).toHaveLength(1),
  );

  it('goes no way around the checkers', () => {
    const typeScript = filesBelow(folders, (path) => path.endsWith('.ts'));
    const found = typeScript.flatMap(({ path, text }) => waysAround(text).map((way) => `${path}: ${way}`));
    expect(found).toEqual([]);
  });
});
