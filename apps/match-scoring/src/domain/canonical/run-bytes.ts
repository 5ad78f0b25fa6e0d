import { type RunResult, type Suggestion } from '../run';
import { canonicalJson } from './canonical-json';
import { type HashedText } from './hashed-text';

/** The one spelling of a run, `canonicalJson` of it, where suggestions in their text already are not made again. */
export function runBytes(run: RunResult<Suggestion | HashedText>): string {
  return spelled(run, (one) => ('text' in one ? one.text : canonicalJson(one)));
}

/** The same with the hash of each suggestion in its place, to be stored beside their texts. */
export function runByHash(run: RunResult<HashedText>): string {
  return spelled(run, ({ hash }) => `"${hash}"`);
}

function spelled<S>({ suggestions, versions, ...before }: RunResult<S>, spell: (one: S) => string): string {
  return (
    `${canonicalJson(before).slice(0, -1)},"suggestions":[${suggestions.map(spell).join(',')}],` +
    `"versions":${canonicalJson(versions)}}`
  );
}
