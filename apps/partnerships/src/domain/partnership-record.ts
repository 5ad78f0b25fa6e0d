import { DomainError, errorCode } from '@puente/kernel';
import { type PartnershipState } from './partnership';
import { type Side } from './proposal';

export const milestonesMax = 50;
export const healthChecksMax = 100;

/** Who recorded something, as what, and when. */
export interface Recorded {
  readonly as: Side | 'admin';
  readonly personId: string;
  readonly at: Date;
}

export interface Milestone {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly dueOn: string;
  readonly owner: Side;
  readonly doneAt: Date | null;
}

export interface Outcome extends Recorded {
  readonly result: 'achieved' | 'partly-achieved' | 'not-achieved';
  readonly summary: string;
  readonly lessons: string | null;
}

export interface Rating {
  readonly principle: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly comment: string | null;
}

export interface HealthCheck extends Recorded {
  readonly ratings: readonly Rating[];
}

/** What the two sides and the programme write down of a partnership. It begins empty. */
export interface PartnershipRecord {
  /** Grows by one with each change. */
  readonly version: number;
  readonly goal: string | null;
  readonly milestones: readonly Milestone[];
  readonly outcome: Outcome | null;
  /** The latest last. */
  readonly healthChecks: readonly HealthCheck[];
}

export const emptyRecord: PartnershipRecord = {
  ...{ version: 0, goal: null, milestones: [], outcome: null, healthChecks: [] },
};

/** @throws DomainError `transition-not-allowed` where it is closed: what came of it stays as it was written */
export function refuseClosed(id: string, status: PartnershipState): void {
  if (status === 'closed') throw new DomainError(errorCode.transitionNotAllowed, { id, state: status });
}

/** @throws DomainError `milestones-too-many` */
export function withMilestone(record: PartnershipRecord, milestone: Milestone): PartnershipRecord {
  if (record.milestones.length >= milestonesMax)
    throw new DomainError(errorCode.milestonesTooMany, { most: milestonesMax });
  return changed(record, { milestones: [...record.milestones, milestone] });
}

/** @throws DomainError `milestone-not-found` */
export function withMilestoneChanged(
  record: PartnershipRecord,
  id: string,
  change: Partial<Omit<Milestone, 'id'>>,
): PartnershipRecord {
  if (!record.milestones.some((one) => one.id === id))
    throw new DomainError(errorCode.milestoneNotFound, { id });
  const milestones = record.milestones.map((one) => (one.id === id ? { ...one, ...change } : one));
  return changed(record, { milestones });
}

/** The oldest give way where there are too many. */
export function withHealthCheck(record: PartnershipRecord, check: HealthCheck): PartnershipRecord {
  return changed(record, { healthChecks: [...record.healthChecks, check].slice(-healthChecksMax) });
}

export function changed(
  record: PartnershipRecord,
  change: Partial<Omit<PartnershipRecord, 'version'>>,
): PartnershipRecord {
  return { ...record, ...change, version: record.version + 1 };
}
