import { type RunInputs } from '../run';
import { canonicalJson } from './canonical-json';
import { profileText } from './hashed-text';

/** The inputs' one spelling: `canonicalJson` of them, where each profile's text is not made again. */
export function inputsText(inputs: RunInputs): string {
  const { candidates, requester, ...rest } = inputs;
  return joined(
    rest,
    profileText(requester).text,
    candidates.map((one) => profileText(one).text),
  );
}

/** The same with the hash of each profile in its place, to be stored beside the profiles' snapshots. */
export function inputsByHash(inputs: RunInputs): string {
  const { candidates, requester, ...rest } = inputs;
  const quoted = (profile: RunInputs['requester']): string => `"${profileText(profile).hash}"`;
  return joined(rest, quoted(requester), candidates.map(quoted));
}

/** Every member in its place: keys are sorted. */
function joined(
  { asOf, consideredCount, hidden, marks, request, versions }: Omit<RunInputs, 'requester' | 'candidates'>,
  requester: string,
  candidates: readonly string[],
): string {
  return (
    `{"asOf":${canonicalJson(asOf)},"candidates":[${candidates.join(',')}],"consideredCount":${consideredCount},` +
    `${member('hidden', hidden)}${member('marks', marks)}"request":${canonicalJson(request)},"requester":${requester},"versions":${canonicalJson(versions)}}`
  );
}

/** Nothing where there is nothing to say: what was hashed before there were such members is hashed alike. */
function member(name: string, value: unknown): string {
  return value === undefined ? '' : `"${name}":${canonicalJson(value)},`;
}
