import { type NamedParty, type PartyReference } from '../party';
import { type Stance } from '../stance';
import { type SuggestionResponse } from './respond-to-suggestion';

export class Interval {
  low: number;
  high: number;
}

export class Contribution {
  criterion: string;
  value: number;
  weight: number;
  points: number;
}

export class ReasonEvidence {
  documentId: string;
  quote: string;
  start: number;
  end: number;
  /** Its document was withdrawn since, and is no longer quoted. */
  withdrawn?: true;
}

export class ReasonSide {
  stance: Stance;
  statementId: string;
  evidence: ReasonEvidence[];
}

export class Reason {
  challenge: string;
  kind: 'they-offer' | 'we-offer' | 'shared' | 'peers';
  ours: ReasonSide;
  theirs: ReasonSide;
}

export class TieItem {
  kind: string;
  name: string;
  since: number | null;
}

export class Ties {
  label: 'new' | 'deepen' | 'dormant';
  items: TieItem[];
}

export class Fits {
  receives: number;
  gives: number;
  weaker: 'receives' | 'gives';
}

export class Suggestion {
  rank: number;
  party: NamedParty;
  score: number;
  interval: Interval;
  likely: Interval;
  contributions: Contribution[];
  fits: Fits;
  ties: Ties;
  reasons: Reason[];
  /** What the party answered to it before. */
  response?: 'seen' | 'interested';
}

/** Who would have been considered, had the party not answered so before. */
export class HiddenSuggestion {
  party: NamedParty;
  response: SuggestionResponse;
  reason: string | null;
  until: string | null;
}

export class RunVersions {
  scheme: string;
  conceptWeights: string;
  weights: string;
  engine: string;
}

export class StreamPosition {
  streamSequence: number;
}

export class NextQuestion {
  code: string;
  challenge: string | null;
}

/** The one pending thing whose outcome would narrow the intervals of the best suggestions most. */
export class MostInformative {
  party: PartyReference;
  code: string;
  id: string | null;
  challenge: string | null;
  stance: Stance | null;
  narrowsBy: number;
}

/** One answered match request. */
export class Run {
  id: string;
  versions: RunVersions;
  inputHash: string;
  asOf: StreamPosition;
  party: PartyReference;
  consideredCount: number;
  code?: 'not-enough-data';
  nextQuestion?: NextQuestion;
  mostInformative: MostInformative | null;
  /** Where it was asked for. */
  hidden?: HiddenSuggestion[];
  suggestions: Suggestion[];
}
