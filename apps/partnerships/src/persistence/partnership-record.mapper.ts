import { emptyRecord, type PartnershipRecord } from '../domain/partnership-record';
import { type PartnershipRecordRow } from './partnership-record.row';

export function toRecordRow(proposalId: string, record: PartnershipRecord): PartnershipRecordRow {
  const { version, ...content } = record;
  return { proposalId, version, hasOutcome: record.outcome !== null, content };
}

/** JSON has no dates: each member that is one is made one again. */
export function fromRecordRow(row: PartnershipRecordRow | null | undefined): PartnershipRecord {
  if (!row) return emptyRecord;
  const { goal, milestones, outcome, healthChecks } = row.content;
  return {
    ...{ version: row.version, goal },
    milestones: milestones.map((one) => ({ ...one, doneAt: one.doneAt && new Date(one.doneAt) })),
    outcome: outcome && { ...outcome, at: new Date(outcome.at) },
    healthChecks: healthChecks.map((one) => ({ ...one, at: new Date(one.at) })),
  };
}
