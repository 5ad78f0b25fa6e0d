import { type Actions } from './actions';
import { type AccessTokens } from './access-tokens';
import { type AuditTrail } from './audit-trail';
import { type Claims } from './claims';
import { type ContactLinks } from './contact-links';
import { type DeclaredConflicts } from './declared-conflicts';
import { type Devices } from './devices';
import { type Identities } from './identities';
import { type Letters } from './letters';
import { type Links } from './links';
import { type Memberships } from './memberships';
import { type Notifications } from './notifications';
import { type People } from './people';
import { type Preferences } from './preferences';
import { type Sessions } from './sessions';

/** All that is kept here, of one transaction. */
export interface Stores {
  /** When the transaction began. */
  readonly now: Date;
  readonly people: People;
  readonly memberships: Memberships;
  readonly sessions: Sessions;
  readonly devices: Devices;
  readonly identities: Identities;
  readonly links: Links;
  readonly letters: Letters;
  readonly accessTokens: AccessTokens;
  readonly claims: Claims;
  readonly contactLinks: ContactLinks;
  readonly actions: Actions;
  readonly notifications: Notifications;
  readonly preferences: Preferences;
  readonly audit: AuditTrail;
  readonly declaredConflicts: DeclaredConflicts;
}

export interface Transactions {
  /** Runs `work` on stores that share one transaction: all of it is kept, or none. */
  run<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
}
