import { type Provider } from '@nestjs/common';
import { construct } from '@puente/messaging';
import { TypeOrmTransactions } from './persistence/typeorm-transactions';
import { ListAuditEntries } from './use-cases/list-audit-entries';
import { VerifyAudit } from './use-cases/verify-audit';

export const auditProviders: Provider[] = [
  construct(ListAuditEntries, TypeOrmTransactions),
  construct(VerifyAudit, TypeOrmTransactions),
];
