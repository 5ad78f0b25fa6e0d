import { type AuditVerification, type VerifyAudit as Request } from '@puente/contracts';
import { demandAdmin } from '../domain/may-manage';
import { verifyChain } from '../domain/verify-chain';
import { type Transactions } from './ports/stores';

export class VerifyAudit {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor }: Request): Promise<AuditVerification> {
    demandAdmin(actor);
    const { head, broken } = await this.transactions.run(({ audit }) => verifyChain(audit.readAll()));
    return { intact: broken === null, entries: head.seq, head: head.seq === 0 ? null : head, broken };
  }
}
