import { type AuditVerification, type VerifyAudit as Request } from '@puente/contracts';
import { type AuditHead } from '../domain/audit-chain';
import { demandAdmin } from '../domain/may-manage';
import { verifyChain } from '../domain/verify-chain';
import { type Transactions } from './ports/stores';

export class VerifyAudit {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, head: noted }: Request): Promise<AuditVerification> {
    demandAdmin(actor);
    const { head, broken } = await this.transactions.run(({ audit }) =>
      verifyChain(audit.readAll(), knownHead(noted)),
    );
    return { intact: broken === null, entries: head.seq, head: head.seq === 0 ? null : head, broken };
  }
}

function knownHead(noted: string | undefined): AuditHead | null {
  const [seq, hash] = noted?.split(':') ?? [];
  return seq === undefined || hash === undefined ? null : { seq: Number(seq), hash };
}
