import { type Actor } from '@puente/kernel';
import { type StartUp, type StartUpStatus } from '../../domain/start-up';
import { type PageOf } from './page-of';

export interface StartUpFilter {
  readonly q?: string | undefined;
  readonly country?: string | undefined;
  readonly theme?: string | undefined;
}

/** Which start-ups somebody is shown: as published, or as they are being worked on, of one status where named. */
export type StartUpView =
  | { readonly kind: 'published' }
  | { readonly kind: 'worked-on'; readonly of: Actor | null; readonly status?: StartUpStatus | undefined };

/** What was done, told with the change. */
export interface StartUpAction {
  readonly action: string;
  /** Null where time did it. */
  readonly personId: string | null;
  readonly occurredAt: Date;
  readonly reason?: string | null;
  /** Who should hear of it. */
  readonly tells?: 'programme' | 'start-up';
}

export interface ChangedStartUp {
  readonly startUp: StartUp;
  readonly action: StartUpAction;
}

export interface StartUps {
  find(id: string): Promise<StartUp | null>;
  /** By name. */
  list(
    filter: StartUpFilter,
    view: StartUpView,
    limit: number,
    cursor: string | undefined,
  ): Promise<PageOf<StartUp>>;
  /** By id, which never changes: each comes once, whatever changes between two pages. */
  all(limit: number, cursor: string | undefined): Promise<PageOf<StartUp>>;
  /**
   * Changes one start-up under a lock, in one transaction with the events that tell of it. `change` gets null where
   * there is none yet; what is as it was changes nothing. @throws DomainError of `change`
   */
  change(id: string, change: (startUp: StartUp | null) => ChangedStartUp): Promise<StartUp>;
  /** Ids of published ones whose expiry is near, unless they were reminded, or past. */
  due(now: Date, near: Date, limit: number): Promise<string[]>;
}
