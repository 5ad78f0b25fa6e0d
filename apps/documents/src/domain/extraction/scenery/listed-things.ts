import { hasOtherTheme, type MentionInClause } from './mention';

/** "data of traffic, water and lighting". */
const ofData =
  /\b(?:(?:data|figures|information|indicators) (?:of|on|about)|(?:datos|informaci[oó]n|indicadores) (?:de|del|sobre))\s[^.;:]*$/iu;
/** "from bus stops to budgets". */
const range = /\b(?:from|desde)\s[^.;:]*\s(?:to|hasta)\s[^.;:]*$/iu;
const rangeOpens = /[,:]\s(?:from|desde)\s[^.;:]*$/iu;
const rangeGoesOn = /^[^.;:,]*\s(?:to|hasta)\s/iu;
const looked = 90;

/** "publishes data of traffic and water": what there is data of, or everything "from trees to budgets", is not what is spoken of. */
export function isListed(each: MentionInClause): boolean {
  if (!hasOtherTheme(each)) return false;
  const { reading, mention, all } = each;
  const head = all.find(({ theme, end }) => theme !== mention.theme && end <= mention.start);
  if (head === undefined) return false;
  const lead = reading.text.slice(Math.max(head.start, mention.start - looked), mention.start);
  const opensRange =
    rangeOpens.test(lead) && rangeGoesOn.test(reading.text.slice(mention.end, mention.end + looked));
  return (head.theme === 'open-data-digital' && ofData.test(lead)) || range.test(lead) || opensRange;
}
