import { type Schema } from '../../api/client';

export type Partnership = Schema<'Partnership'>;
export type Milestone = Schema<'Milestone'>;
export type Side = Milestone['owner'];

const standings = ['active', 'completed', 'closed'] as const;

export const standingOf = ({ status }: Pick<Partnership, 'status'>) =>
  standings.find((one) => one === status) ?? 'active';

/** Whether a milestone's day has passed without it: ISO 8601 days sort as text. */
export const isOverdue = ({ dueOn, doneAt }: Pick<Milestone, 'dueOn' | 'doneAt'>, today: string): boolean =>
  doneAt === null && dueOn < today;

/** ISO 8601, where the reader is. */
export function todayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
