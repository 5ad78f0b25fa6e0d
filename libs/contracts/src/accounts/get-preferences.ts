import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type PreferenceFacts } from './preferences';

export class GetPreferences {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const getPreferences = defineRequest<GetPreferences, PreferenceFacts>(
  'accounts.v1.person.get-preferences',
  GetPreferences,
);
