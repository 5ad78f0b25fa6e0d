import { type Organisation } from '../../domain/organisation';
import { type PageOf } from './page-of';

export interface Organisations {
  find(id: string): Promise<Organisation | null>;
  list(q: string | undefined, limit: number, cursor: string | undefined): Promise<PageOf<Organisation>>;
  /** Changes one organisation under a lock; one left without a statement is no longer listed. */
  change(id: string, change: (organisation: Organisation | null) => Organisation | null): Promise<void>;
  isWithdrawn(documentId: string): Promise<boolean>;
  rememberWithdrawn(documentId: string): Promise<void>;
}
