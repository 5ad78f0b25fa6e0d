const unitsMax = 80;

/**
 * A name that somebody else typed, made safe for a letter that we sign: no address that a mail program would turn into
 * a link, no line of its own.
 */
export function plainName(name: string): string {
  const spelt = name.replace(/[^\p{L}\p{M}\p{N} .,'’()&-]/gu, ' ').replace(/\.(?=\S)/g, ' ');
  const short = [...spelt.replace(/ +/g, ' ').trim()].slice(0, unitsMax).join('');
  return short === '' ? '…' : short;
}
