import { errorCode } from '@puente/kernel';
import * as ts from 'typescript';
import { eventContracts, requestContracts } from './declared-contracts';
import { filesBelow, isSource } from './source-files';

const codes = new Set<string>(Object.values(errorCode));
const subjects = new Set([...requestContracts, ...eventContracts].map(({ subject }) => subject));
/** Where names are given; the web client knows the API alone, whose OpenAPI document gives its types each code. */
const homes = /^(libs\/(contracts\/src|kernel\/src\/error-code)|apps\/web\/)/;

/** String literals of a source that are the name of a message or the code of an error. */
export function namesSpeltOut(text: string, path = 'source.ts'): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isName(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function isName(text: string): boolean {
  return codes.has(text) || subjects.has(text) || /^[a-z-]+\.v1\.[a-z-]+\.[a-z-]+$/.test(text);
}

describe('names of messages and codes of errors', () => {
  it.each(["throw new Error('city-not-found')", "send('documents.v1.document.get')", 'const a = `a.v1.b.c`'])(
    'are seen where they are spelt out: %s',
    (text) => {
      expect(namesSpeltOut(text)).toHaveLength(1);
    },
  );

  it('are spelt out in contracts and kernel alone', () => {
    const elsewhere = filesBelow(['apps', 'libs', 'deploy'], (path) => isSource(path) && !homes.test(path));
    const spelt = elsewhere.flatMap(({ path, text }) =>
      namesSpeltOut(text, path).map((name) => `${path}: ${name}`),
    );
    expect(spelt).toEqual([]);
  });
});
