import { themeIds, type ThemeId } from '@puente/challenges';
import { type RuledSentence } from '../by-rules';
import { certaintyOf } from '../certainty';
import { type CueKind } from '../cues/cue-kinds';
import { EvidenceOfSentence, type ExtractedEvidence } from '../evidence';
import { narrowest } from '../narrowest';
import { type Reading, type SentenceReading } from '../reading';
import { SecondOpinion } from './second-opinion';

/** Words of a sentence: what was learnt of short ones says nothing of a long one, in which many things stand side by side. */
const longest = 26;
/** As certain is what the rules have from plain words. */
const plain = 0.7;
/** Left out of a sentence that hardly speaks of any theme, but for what the rules have from plain words. */
const speaksFrom = 0.27;
/** What the rules found is left out where the sentence hardly states anything of its theme; where they are surer, only if it hardly speaks of it. */
const keptFrom = 0.33;
const keptFromSure = 0.08;
const sure = 0.65;
/** A theme that the rules left out is added where the sentence likely states something of it. */
const addedFrom = 0.66;
/** A stance is turned round where the other one is so likely. */
const turnedFrom = 0.5;
/** So likely, where the rules have it from plain words, or found both stances in the sentence. */
const turnedFromPlain = 0.7;
/** Never, where it is said outright: "must renovate its museums", "does not lack parks". */
const explicit = 0.85;
/** Of both stances of a party in one theme, the one that is less likely than this is left out. */
const bothFrom = 0.15;
/** What only happened, or is over, states no more than the rules have of it. */
const over: ReadonlySet<CueKind> = new Set<CueKind>(['event', 'past']);

/**
 * The evidence of one sentence after what was learnt of other sentences is weighed in: what the rules took for a topic and is
 * none is left out, a stance that the sentence speaks against is turned round, a theme that they passed over is added.
 * What organisations can do stays as the rules have it.
 */
export function secondLook(reading: Reading, ruled: RuledSentence): ExtractedEvidence[] {
  const { sentence, evidence: byRules } = ruled;
  if (sentence.to - sentence.from > longest) return [...byRules];
  const opinion = new SecondOpinion(reading, sentence, byRules);
  const kept = keptOf(byRules, opinion);
  if (byRules.some(({ party }) => party.kind === 'organisation')) return kept;
  const looked = isInTwoMinds(ruled)
    ? kept
    : inStance(reading, sentence, withoutContradiction(kept, opinion), byRules, opinion);
  const isOver = sentence.cues.some(({ kind }) => over.has(kind));
  return isOver ? looked : [...looked, ...passedOver(reading, ruled, opinion)];
}

/** "Busan opened a metro but lacks housing": each clause takes its own stance. */
const isInTwoMinds = ({ clauses, evidence }: RuledSentence) =>
  clauses.length > 1 && evidence.some(({ stance }) => stance !== evidence[0]?.stance);

function keptOf(byRules: readonly ExtractedEvidence[], opinion: SecondOpinion): ExtractedEvidence[] {
  const speaks = opinion.speaksOfAny() >= speaksFrom;
  const isStated = ({ theme, certainty }: ExtractedEvidence) =>
    certainty >= sure ? opinion.speaksOf(theme) >= keptFromSure : opinion.statesFrom(theme, keptFrom);
  return byRules.filter(
    (each) => each.party.kind === 'organisation' || ((speaks || each.certainty >= plain) && isStated(each)),
  );
}

const likelihood = ({ stance, theme }: ExtractedEvidence, opinion: SecondOpinion) => {
  const need = opinion.isNeed(theme);
  return stance === 'need' ? need : 1 - need;
};

function withoutContradiction(
  kept: readonly ExtractedEvidence[],
  opinion: SecondOpinion,
): ExtractedEvidence[] {
  return kept.filter((each) => {
    const contradicts = (other: ExtractedEvidence) =>
      other.theme === each.theme && other.party.id === each.party.id && other.stance !== each.stance;
    return !kept.some(contradicts) || likelihood(each, opinion) >= bothFrom;
  });
}

/** Where the rules found both stances in a theme, two parties differ, and that stays. */
function turned(
  each: ExtractedEvidence,
  opinion: SecondOpinion,
  byRules: readonly ExtractedEvidence[],
): ExtractedEvidence {
  const others = byRules.filter(({ stance }) => stance !== each.stance);
  if (each.certainty >= explicit || others.some(({ theme }) => theme === each.theme)) return each;
  const other = 1 - likelihood(each, opinion);
  if (other < (others.length > 0 || each.certainty >= plain ? turnedFromPlain : turnedFrom)) return each;
  return { ...each, stance: each.stance === 'need' ? 'offer' : 'need' };
}

function inStance(
  { text }: Reading,
  sentence: SentenceReading,
  kept: readonly ExtractedEvidence[],
  byRules: readonly ExtractedEvidence[],
  opinion: SecondOpinion,
): ExtractedEvidence[] {
  const found = new EvidenceOfSentence(text, sentence);
  for (const each of kept) found.put(turned(each, opinion, byRules));
  return found.all();
}

function passedOver(
  { text }: Reading,
  { sentence, clauses, evidence: byRules }: RuledSentence,
  opinion: SecondOpinion,
): ExtractedEvidence[] {
  const found = new Set(byRules.map(({ theme }) => theme));
  const added = themeIds.filter((theme) => !found.has(theme) && opinion.statesFrom(theme, addedFrom));
  if (added.length === 0) return [];
  const evidence = new EvidenceOfSentence(text, sentence);
  for (const theme of added) {
    const need = opinion.isNeed(theme);
    const stance = need >= 0.5 ? 'need' : 'offer';
    const claim = { stance, clarity: opinion.states(theme) } as const;
    for (const { subject } of clauses)
      for (const city of subject.cities)
        for (const mention of mentionsOf(theme, sentence))
          evidence.addCity(city, mention, stance, certaintyOf(subject.clarity, claim));
  }
  return evidence.all();
}

/** Where no word of the vocabulary stands for it: the theme as a whole. */
function mentionsOf(theme: ThemeId, sentence: SentenceReading) {
  const own = narrowest(sentence.concepts.filter((each) => each.theme === theme));
  return own.length > 0 ? own : [{ theme, concept: theme }];
}
