import { type RunResult, type Suggestion } from '../run';
import { canonicalJson } from './canonical-json';

/** The one spelling of a run, `canonicalJson` of it, where suggestions in their text already are not made again. */
export function runBytes({ suggestions, versions, ...before }: RunResult<Suggestion | string>): string {
  const listed = suggestions.map((one) => (typeof one === 'string' ? one : canonicalJson(one)));
  return (
    `${canonicalJson(before).slice(0, -1)},"suggestions":[${listed.join(',')}],` +
    `"versions":${canonicalJson(versions)}}`
  );
}
