import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

export class WithdrawDocument {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

export class DocumentWithdrawn {
  id: string;
}

export const withdrawDocument = defineRequest<WithdrawDocument, DocumentWithdrawn>(
  'documents.v1.document.withdraw',
  WithdrawDocument,
);
