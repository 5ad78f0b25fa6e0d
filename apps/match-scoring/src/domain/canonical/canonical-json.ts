/**
 * JSON with one spelling for one value: keys sorted by code unit, no blanks, `undefined` members left out.
 * Arrays keep their order. @throws RangeError for a number that JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('not a JSON number');
    return String(value);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? canonicalList(value) : canonicalObject(value as Record<string, unknown>);
}

function canonicalList(items: readonly unknown[]): string {
  let text = '[';
  for (let at = 0; at < items.length; at++) text += (at === 0 ? '' : ',') + canonicalJson(items[at]);
  return `${text}]`;
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of sortedKeys(value)) {
    const member = value[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${spelledKey(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Most objects are made with their keys in order, which is quicker seen than done. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  for (let at = 1; at < keys.length; at++) if (keys[at - 1]! > keys[at]!) return keys.sort();
  return keys;
}

/** Field names are few, and each is written thousands of times. */
const spelledKeys = new Map<string, string>();
const spelledKeysMax = 1_000;

function spelledKey(key: string): string {
  let spelled = spelledKeys.get(key);
  if (spelled === undefined) {
    spelled = JSON.stringify(key);
    if (spelledKeys.size < spelledKeysMax) spelledKeys.set(key, spelled);
  }
  return spelled;
}
