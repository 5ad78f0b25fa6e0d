import { type StartUp, type StartUpStatus } from '../../domain/start-up';
import { type PageOf } from './page-of';

export interface StartUpFilter {
  readonly q?: string | undefined;
  readonly country?: string | undefined;
  readonly theme?: string | undefined;
  readonly status?: StartUpStatus | undefined;
}

export interface StartUps {
  find(id: string): Promise<StartUp | null>;
  /** By name. */
  list(filter: StartUpFilter, limit: number, cursor: string | undefined): Promise<PageOf<StartUp>>;
  /** By id, which never changes: each comes once, whatever changes between two pages. */
  all(limit: number, cursor: string | undefined): Promise<PageOf<StartUp>>;
  /**
   * Changes one start-up under a lock, in one transaction with the event that tells of it. `change` gets null where
   * there is none yet; giving back what it got, or null, changes nothing.
   */
  change(id: string, change: (startUp: StartUp | null) => StartUp | null): Promise<StartUp | null>;
}
