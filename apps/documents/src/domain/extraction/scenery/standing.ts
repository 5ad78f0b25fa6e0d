import { type SentenceReading } from '../reading';
import { isManner } from '../stance/manner';
import { isBackdrop } from './backdrop';
import { isMeasure } from './comparison';
import { isModifier } from './compounds';
import { isExample } from './examples';
import { isExplanation } from './explanation';
import { isListed } from './listed-things';
import { type MentionInClause } from './mention';
import { isInName } from './names';
import { isSomebody } from './people';
import { isInRelativeClause } from './relative-clause';
import { isScenery } from './scenery';
import { isSource } from './sources';

/** `behind`: another topic of the clause comes before it; `none`: no topic at all. */
export type Standing = 'topic' | 'behind' | 'none';

/** Whether a concept is the topic of its clause, or only the manner or the scenery of what the clause says. */
export function standingOf(each: MentionInClause, sentence: SentenceReading): Standing {
  const { reading, mention, own, cues, all } = each;
  if (isManner(mention, own, cues) || isInName(each) || isExample(each) || isExplanation(each, sentence))
    return 'none';
  if (isSomebody(each)) return 'none';
  const stepsBack =
    isScenery(reading, mention, own, cues, all) ||
    isMeasure(each) ||
    isBackdrop(each) ||
    isModifier(each) ||
    isInRelativeClause(each) ||
    isListed(each) ||
    isSource(each);
  return stepsBack ? 'behind' : 'topic';
}
