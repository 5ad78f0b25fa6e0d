import { type DocumentWithdrawn, type WithdrawDocument as Request } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { type Documents } from './ports/documents';
import { type EvidenceStore } from './ports/evidence-store';
import { type InOneTransaction } from './ports/in-one-transaction';

/** Takes a document out of use: its text goes, and every party it spoke about is told. */
export class WithdrawDocument {
  constructor(
    private readonly inOneTransaction: InOneTransaction<{ documents: Documents; evidence: EvidenceStore }>,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id }: Request): Promise<DocumentWithdrawn> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted, { id });
    await this.inOneTransaction(async ({ documents, evidence }) => {
      if (!(await documents.withdraw(id, actor.personId, this.clock.now())))
        throw new DomainError(errorCode.documentNotFound, { id });
      await evidence.withdraw(id);
    });
    return { id };
  }
}
