import { hasOtherTheme, type MentionInClause } from './mention';

const standard =
  /\b(?:than|outrun|outran|outpaced?|outgrown?|outgrew|unlike|que)\s+(?:the\s|its\s|any\sother\s|los\s|las\s|el\s|la\s)?$/iu;
const more = /\b(?:m[aá]s|menos|mayor(?:es)?|menor(?:es)?|peor(?:es)?|mejor(?:es)?)\b[^.;,]{0,40}$/iu;
const looked = 60;

/** "rents grow faster than wages": what something is measured by is not what is spoken of. */
export function isMeasure(each: MentionInClause): boolean {
  if (!hasOtherTheme(each)) return false;
  const { reading, mention } = each;
  const lead = reading.text.slice(Math.max(0, mention.start - looked), mention.start);
  const match = standard.exec(lead);
  if (match === null) return false;
  return !/^que/iu.test(match[0]) || more.test(lead.slice(0, match.index));
}
