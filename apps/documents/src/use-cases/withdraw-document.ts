import { type DocumentWithdrawn, type WithdrawDocument as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Documents } from './ports/documents';
import { type EvidenceStore } from './ports/evidence-store';
import { type InOneTransaction } from './ports/in-one-transaction';

/** Takes a document out of use: its text goes, and every party it spoke about is told. */
export class WithdrawDocument {
  constructor(
    private readonly inOneTransaction: InOneTransaction<{ documents: Documents; evidence: EvidenceStore }>,
  ) {}

  async execute({ id }: Request): Promise<DocumentWithdrawn> {
    await this.inOneTransaction(async ({ documents, evidence }) => {
      if (!(await documents.withdraw(id))) throw new DomainError(errorCode.documentNotFound, { id });
      await evidence.withdraw(id);
    });
    return { id };
  }
}
