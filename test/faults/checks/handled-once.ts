import {
  accountsActionRecorded,
  cityProfilesActionRecorded,
  contactDelivered,
  documentReceived,
  documentsActionRecorded,
  evidenceRecorded,
  evidenceWithdrawn,
  expertiseCatalogueActionRecorded,
  goodPracticeChanged,
  matchScoringActionRecorded,
  partnershipChanged,
  partnershipsActionRecorded,
  profileChanged,
  startUpChanged,
} from '@puente/contracts';
import { type DatabaseService } from '../../../deploy/postgres/services';
import { findings, type Findings } from './findings';
import { type ToldEvent } from './read-stream';

interface Heard {
  readonly schema: DatabaseService;
  readonly consumer: string;
  readonly subjects: readonly string[];
}

const evidence = [evidenceRecorded.subject, evidenceWithdrawn.subject];

/** Who hears what, as the architecture has it. */
export const heard: readonly Heard[] = [
  { schema: 'documents', consumer: 'documents-hears-documents', subjects: [documentReceived.subject] },
  { schema: 'city_profiles', consumer: 'city-profiles-hears-documents', subjects: evidence },
  {
    schema: 'city_profiles',
    consumer: 'city-profiles-hears-expertise-catalogue',
    subjects: [goodPracticeChanged.subject],
  },
  { schema: 'expertise_catalogue', consumer: 'expertise-catalogue-hears-documents', subjects: evidence },
  {
    schema: 'accounts',
    consumer: 'accounts-hears-expertise-catalogue',
    subjects: [expertiseCatalogueActionRecorded.subject],
  },
  {
    schema: 'partnerships',
    consumer: 'partnerships-hears-accounts',
    subjects: [accountsActionRecorded.subject, contactDelivered.subject],
  },
  {
    schema: 'partnerships',
    consumer: 'partnerships-hears-expertise-catalogue',
    subjects: [expertiseCatalogueActionRecorded.subject],
  },
  {
    schema: 'accounts',
    consumer: 'accounts-hears-accounts',
    subjects: [accountsActionRecorded.subject],
  },
  {
    schema: 'accounts',
    consumer: 'accounts-hears-city-profiles',
    subjects: [cityProfilesActionRecorded.subject],
  },
  {
    schema: 'accounts',
    consumer: 'accounts-hears-documents',
    subjects: [documentsActionRecorded.subject],
  },
  {
    schema: 'accounts',
    consumer: 'accounts-hears-match-scoring',
    subjects: [matchScoringActionRecorded.subject],
  },
  {
    schema: 'accounts',
    consumer: 'accounts-hears-partnerships',
    subjects: [partnershipsActionRecorded.subject],
  },
  {
    schema: 'match_scoring',
    consumer: 'match-scoring-hears-city-profiles',
    subjects: [profileChanged.subject],
  },
  {
    schema: 'match_scoring',
    consumer: 'match-scoring-hears-expertise-catalogue',
    subjects: [startUpChanged.subject],
  },
  {
    schema: 'match_scoring',
    consumer: 'match-scoring-hears-documents',
    subjects: [evidenceWithdrawn.subject],
  },
  {
    schema: 'match_scoring',
    consumer: 'match-scoring-hears-partnerships',
    subjects: [partnershipChanged.subject],
  },
];

export interface HandledEvent {
  readonly schema: string;
  readonly consumer: string;
  readonly eventId: string;
  readonly refusedBecause: string | null;
}

/** Whoever hears an event has handled it, once, and nothing else. */
export function checkHandledOnce(told: readonly ToldEvent[], handled: readonly HandledEvent[]): Findings {
  const lost: string[] = [];
  const doubled: string[] = [];
  const differing: string[] = [];
  const counts = new Map<string, number>();
  for (const { consumer, eventId, refusedBecause } of handled) {
    const key = `${consumer} ${eventId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (refusedBecause !== null) differing.push(`${key} was refused: ${refusedBecause}`);
  }
  for (const { consumer, subjects } of heard) {
    const ids = new Set(told.filter(({ subject }) => subjects.includes(subject)).map(({ id }) => id));
    for (const id of ids) if (!counts.has(`${consumer} ${id}`)) lost.push(`${consumer} never handled ${id}`);
    for (const { eventId } of handled.filter((one) => one.consumer === consumer))
      if (!ids.has(eventId)) differing.push(`${consumer} handled ${eventId}, which nobody told`);
  }
  for (const [key, n] of counts) if (n > 1) doubled.push(`${key} was handled ${n} times`);
  return findings({ lost, doubled, differing });
}
