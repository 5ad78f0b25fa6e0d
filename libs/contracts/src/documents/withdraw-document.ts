import { IsUUID } from 'class-validator';
import { defineRequest } from '../request-contract';

export class WithdrawDocument {
  @IsUUID() id: string;
}

export class DocumentWithdrawn {
  id: string;
}

export const withdrawDocument = defineRequest<WithdrawDocument, DocumentWithdrawn>(
  'documents.v1.document.withdraw',
  WithdrawDocument,
);
