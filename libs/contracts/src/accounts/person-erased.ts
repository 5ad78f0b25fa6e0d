import { IsUUID } from 'class-validator';
import { defineEvent } from '../event-contract';

/** That a person is forgotten: whoever holds something on them forgets it too. Keyed by person. */
export class PersonErased {
  @IsUUID() personId: string;
}

export const personErased = defineEvent('accounts.v1.event.person-erased', PersonErased);
