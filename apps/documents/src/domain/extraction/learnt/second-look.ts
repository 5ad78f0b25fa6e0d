import { themeIds, type ThemeId } from '@puente/challenges';
import { certaintyOf } from '../certainty';
import { type CueKind } from '../cues/cue-kinds';
import { EvidenceOfSentence, type ExtractedEvidence } from '../evidence';
import { clausesWithSubjects } from '../evidence-of-sentence';
import { type Focus } from '../focus';
import { narrowest } from '../narrowest';
import { type Reading, type SentenceReading } from '../reading';
import { isPraiseOfBad } from '../stance/praise-of-bad';
import { SecondOpinion } from './second-opinion';

/** Words of a sentence: what was learnt of short ones says nothing of a long one, in which many things stand side by side. */
const longest = 26;
/** What the rules found is left out where the sentence hardly speaks of its theme. */
const keptFrom = 0.21;
/** A theme that the rules left out is added where the sentence all but surely speaks of it. */
const addedFrom = 0.92;
/** A stance is turned round where the other one is likelier. */
const turnedFrom = 0.5;
/** So likely, where the rules have it from plain words, or found both stances in the sentence. */
const turnedFromPlain = 0.85;
const plain = 0.7;
/** Never, where it is said outright: "must renovate its museums". */
const explicit = 0.85;
/** What turns a sentence round is no matter of its words: "no longer lacks", "closed its dump", "the worst air". */
const turning: ReadonlySet<CueKind> = new Set<CueKind>(['negate', 'past', 'cut', 'close', 'fall', 'rise']);

/**
 * The evidence of one sentence after what was learnt of other sentences is weighed in: what the rules took for a topic and is
 * none is left out, a stance that the sentence speaks against is turned round, a theme that they passed over is added.
 * What organisations can do stays as the rules have it.
 */
export function secondLook(
  reading: Reading,
  sentence: SentenceReading,
  focus: Focus,
  byRules: readonly ExtractedEvidence[],
): ExtractedEvidence[] {
  if (sentence.to - sentence.from > longest || isTurning(sentence)) return [...byRules];
  const opinion = new SecondOpinion(reading, sentence);
  const kept = byRules.filter(
    ({ party, theme }) => party.kind === 'organisation' || opinion.speaksOf(theme) >= keptFrom,
  );
  if (byRules.some(({ party }) => party.kind === 'organisation')) return kept;
  const looked = unique(kept.map((each) => turned(each, opinion, byRules)));
  const isEvent = sentence.cues.some(({ kind }) => kind === 'event');
  return isEvent ? looked : [...looked, ...passedOver(reading, sentence, focus, byRules, opinion)];
}

const isTurning = ({ cues }: SentenceReading) =>
  cues.some((cue) => turning.has(cue.kind) || isPraiseOfBad(cue, cues));

/** Where the rules found both stances in a theme, two parties or two clauses differ, and that stays. */
function turned(
  each: ExtractedEvidence,
  opinion: SecondOpinion,
  byRules: readonly ExtractedEvidence[],
): ExtractedEvidence {
  const others = byRules.filter(({ stance }) => stance !== each.stance);
  if (each.certainty >= explicit || others.some(({ theme }) => theme === each.theme)) return each;
  const need = opinion.isNeed(each.theme, byRules);
  const other = each.stance === 'need' ? 1 - need : need;
  if (other < (others.length > 0 || each.certainty >= plain ? turnedFromPlain : turnedFrom)) return each;
  return { ...each, stance: each.stance === 'need' ? 'offer' : 'need' };
}

const isSame = (one: ExtractedEvidence, other: ExtractedEvidence) =>
  one.party.id === other.party.id && one.challenge === other.challenge && one.stance === other.stance;

/** One piece for each party, challenge and stance: the most certain one. */
function unique(evidence: readonly ExtractedEvidence[]): ExtractedEvidence[] {
  return evidence.filter(
    (one, at) =>
      !evidence.some(
        (other, index) =>
          isSame(one, other) &&
          (other.certainty > one.certainty || (other.certainty === one.certainty && index < at)),
      ),
  );
}

function passedOver(
  reading: Reading,
  sentence: SentenceReading,
  focus: Focus,
  byRules: readonly ExtractedEvidence[],
  opinion: SecondOpinion,
): ExtractedEvidence[] {
  const found = new Set(byRules.map(({ theme }) => theme));
  const added = themeIds.filter((theme) => !found.has(theme) && opinion.speaksOf(theme) >= addedFrom);
  if (added.length === 0) return [];
  const evidence = new EvidenceOfSentence(reading.text, sentence);
  const subjects = clausesWithSubjects(reading, sentence, focus).map(({ subject }) => subject);
  for (const theme of added) {
    const need = opinion.isNeed(theme, byRules);
    const stance = need >= 0.5 ? 'need' : 'offer';
    const claim = { stance, clarity: opinion.speaksOf(theme) * Math.max(need, 1 - need) } as const;
    for (const { cities, clarity } of subjects)
      for (const city of cities)
        for (const mention of mentionsOf(theme, sentence))
          evidence.addCity(city, mention, stance, certaintyOf(clarity, claim));
  }
  return evidence.all();
}

/** Where no word of the vocabulary stands for it: the theme as a whole. */
function mentionsOf(theme: ThemeId, sentence: SentenceReading) {
  const own = narrowest(sentence.concepts.filter((each) => each.theme === theme));
  return own.length > 0 ? own : [{ theme, concept: theme }];
}
