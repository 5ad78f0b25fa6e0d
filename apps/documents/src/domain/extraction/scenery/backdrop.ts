import { hasOtherTheme, type MentionInClause, written } from './mention';

/** Every quarter has roads, schools and food: named beside another theme they are mostly where or with what something is done. */
const backdrops: ReadonlySet<string> = new Set([
  'infrastructure',
  'knowledge-education/schools',
  'health-ageing/healthy-living',
]);
const topic = /^(?:.*infra|basic |public works|obra)/iu;
/** "a rail and road hub", "the port authority": a thing of its own. */
const ofItsOwn = /^\s(?:hub|network|junction|node|authority|system)\b/iu;
/** Words between a lack and what is lacked: "lacks good schools". */
const near = 2;

/** "schools collect batteries", "the bridge has solar lamps": the backdrop is the topic only where it is all there is, or is lacked. */
export function isBackdrop(each: MentionInClause): boolean {
  const { reading, mention, own, cues } = each;
  if (!backdrops.has(mention.concept) || topic.test(written(each)) || !hasOtherTheme(each)) return false;
  if (ofItsOwn.test(reading.text.slice(mention.end, mention.end + 12))) return false;
  return !cues.some(({ kind, last }) => kind === 'lack' && last < own.first && own.first - last - 1 <= near);
}
