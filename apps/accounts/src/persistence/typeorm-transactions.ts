import { type Clock } from '@puente/kernel';
import { type Outbox } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Stores, type Transactions } from '../use-cases/ports/stores';
import { TypeOrmAccessTokens } from './typeorm-access-tokens';
import { PostgresAuditTrail } from './postgres-audit-trail';
import { OutboxActions } from './outbox-actions';
import { TypeOrmClaims } from './typeorm-claims';
import { TypeOrmContactLinks } from './typeorm-contact-links';
import { TypeOrmDeclaredConflicts } from './typeorm-declared-conflicts';
import { TypeOrmDevices } from './typeorm-devices';
import { TypeOrmIdentities } from './typeorm-identities';
import { TypeOrmLetters } from './typeorm-letters';
import { TypeOrmLinks } from './typeorm-links';
import { TypeOrmMemberships } from './typeorm-memberships';
import { TypeOrmNotifications } from './typeorm-notifications';
import { TypeOrmPreferences } from './typeorm-preferences';
import { TypeOrmPeople } from './typeorm-people';
import { TypeOrmSessions } from './typeorm-sessions';

export class TypeOrmTransactions implements Transactions {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> {
    return this.manager.transaction((manager) => work(storesOf(manager, this.outbox, this.clock.now())));
  }
}

/** For what takes part in a transaction that others began. */
export function storesOf(manager: EntityManager, outbox: Outbox, now: Date): Stores {
  return {
    now,
    people: new TypeOrmPeople(manager),
    memberships: new TypeOrmMemberships(manager),
    sessions: new TypeOrmSessions(manager),
    devices: new TypeOrmDevices(manager),
    identities: new TypeOrmIdentities(manager),
    links: new TypeOrmLinks(manager),
    letters: new TypeOrmLetters(manager, now),
    accessTokens: new TypeOrmAccessTokens(manager),
    claims: new TypeOrmClaims(manager),
    contactLinks: new TypeOrmContactLinks(manager),
    actions: new OutboxActions(manager, outbox, now),
    notifications: new TypeOrmNotifications(manager),
    preferences: new TypeOrmPreferences(manager),
    audit: new PostgresAuditTrail(manager),
    declaredConflicts: new TypeOrmDeclaredConflicts(manager),
  };
}
