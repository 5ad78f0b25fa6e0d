import { type MentionInClause } from './mention';

const exampleOpens = /\b(?:such as|for example|for instance|e\.g\.|por ejemplo|tales? como)\s[^.;:]*$/iu;
const looked = 90;

/** "services such as street lights and bus cards": an example of something is not what is spoken of. */
export function isExample({ reading, mention, all }: MentionInClause): boolean {
  const from = Math.max(0, mention.start - looked);
  const opening = exampleOpens.exec(reading.text.slice(from, mention.start));
  if (opening === null) return false;
  const head = all.filter(({ end }) => end <= from + opening.index);
  return head.length > 0 && head.every(({ theme }) => theme !== mention.theme);
}
