import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Stance } from '../stance';

export class EvidenceQualityQuery {
  /** What was decided in the last so many days; left out: ever. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(3_650) days?: number;
}

export class GetEvidenceQuality extends EvidenceQualityQuery {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** Where a share lies with 95 % confidence, from 0 to 1. */
export class ShareInterval {
  low: number;
  high: number;
}

/** What became of the suggestions that owners decided on; by the last decision on each. */
export class SuggestionPrecision {
  /** With the theme and the stance that was suggested. */
  confirmed: number;
  /** After its theme or its stance was changed: right that there was something, wrong what. */
  corrected: number;
  rejected: number;
  /** Confirmed of all three, from 0 to 1; null where nothing is decided. */
  precision: number | null;
  interval: ShareInterval | null;
}

/** Those of one kind: `need`, `mobility`, `es`. */
export class SuggestionPrecisionOf extends SuggestionPrecision {
  /** `unknown` where it was not kept; of languages also `several`. */
  of: string;
}

/** Those that were as sure as this when their owner decided. */
export class SuggestionPrecisionAt extends SuggestionPrecision {
  /** The least certainty of the band; it ends where the next begins. Null: it was not kept. */
  from: number | null;
  /** The mean of what was claimed, from 0 to 1: where it holds, the precision is about as much. */
  claimed: number | null;
}

export class RejectedQuote {
  documentId: string;
  documentTitle: string;
  quote: string;
  start: number;
  end: number;
}

/** A suggestion that its owner rejected, as it was read. */
export class RejectedSuggestion {
  statementId: string;
  cityId: string;
  cityName: string;
  challenge: string;
  stance: Stance;
  certainty: number | null;
  /** ISO 8601; null where it was rejected before that was kept. */
  decidedAt: string | null;
  /** The owner's remark. */
  note: string | null;
  /** The clearest, without those of withdrawn documents. */
  quotes: RejectedQuote[];
}

/** How often what documents suggested of cities was right, by what the cities' officers and the programme decided. */
export class EvidenceQuality {
  /** What was asked for; null: ever. */
  days: number | null;
  total: SuggestionPrecision;
  /** Suggestions that nobody has decided on, whatever their age. */
  pending: number;
  byStance: SuggestionPrecisionOf[];
  byTheme: SuggestionPrecisionOf[];
  byLanguage: SuggestionPrecisionOf[];
  byCertainty: SuggestionPrecisionAt[];
  /** The latest 20. */
  rejections: RejectedSuggestion[];
}

/** @throws `not-permitted` to who is no admin */
export const getEvidenceQuality = defineRequest<GetEvidenceQuality, EvidenceQuality>(
  'city-profiles.v1.evidence-quality.get',
  GetEvidenceQuality,
);
