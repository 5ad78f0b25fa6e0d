import {
  clearestOf,
  type EvidenceQuality,
  type GetEvidenceQuality as Request,
  type RejectedSuggestion,
  type SuggestionPrecisionOf,
} from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { demandAdmin } from '../domain/may-act';
import { precisionOf } from '../domain/precision';
import {
  type Grouping,
  type JudgedGroup,
  type JudgedSuggestions,
  type Rejected,
} from './ports/judged-suggestions';

const day = 24 * 60 * 60 * 1_000;
const rejectionsShown = 20;
const quotesShown = 2;
/** Where bands of certainty begin; the last holds what three documents say plainly. */
const bands = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const none = { confirmed: 0, corrected: 0, rejected: 0 };

/** Counts what became of suggestions, by the last decision on each: one that was rejected and confirmed later is confirmed. */
export class GetEvidenceQuality {
  constructor(
    private readonly suggestions: JudgedSuggestions,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, days }: Request): Promise<EvidenceQuality> {
    demandAdmin(actor);
    const since = days === undefined ? null : new Date(this.clock.now().getTime() - days * day);
    const groups = await this.suggestions.groups(since, bands);
    const rejected = await this.suggestions.lastRejected(since, rejectionsShown);
    return {
      days: days ?? null,
      total: precisionOf(groups.find(({ by }) => by === 'total') ?? none),
      pending: await this.suggestions.countPending(),
      byStance: groupsBy('stance', groups),
      byTheme: groupsBy('theme', groups),
      byLanguage: groupsBy('language', groups),
      byCertainty: groups
        .filter(({ by }) => by === 'certainty')
        .map((group) => ({
          from: group.of === 'unknown' ? null : Number(group.of),
          claimed: group.claimed,
          ...precisionOf(group),
        })),
      rejections: rejected.map(toRejection),
    };
  }
}

function groupsBy(grouping: Grouping, groups: readonly JudgedGroup[]): SuggestionPrecisionOf[] {
  return groups.filter(({ by }) => by === grouping).map((group) => ({ of: group.of, ...precisionOf(group) }));
}

function toRejection({ evidence, decidedAt, ...rejected }: Rejected): RejectedSuggestion {
  const standing = evidence.filter(({ withdrawn }) => !withdrawn);
  return {
    ...rejected,
    decidedAt: decidedAt?.toISOString() ?? null,
    quotes: clearestOf(standing, quotesShown).map(({ documentId, documentTitle, quote, start, end }) => ({
      ...{ documentId, documentTitle, quote, start, end },
    })),
  };
}
