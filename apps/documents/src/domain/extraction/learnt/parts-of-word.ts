const longestWhole = 5;

/** What a folded word counts as in what was learnt: itself, a number as `#`, and of a long word its beginning too (`^polic`). */
export function partsOfWord(folded: string): readonly string[] {
  if (/^\d/.test(folded)) return ['#'];
  return folded.length > longestWhole ? [folded, `^${folded.slice(0, longestWhole)}`] : [folded];
}
