import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { PreferenceFacts } from './preferences';

export class SetPreferences extends PreferenceFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const setPreferences = defineRequest<SetPreferences, PreferenceFacts>(
  'accounts.v1.person.set-preferences',
  SetPreferences,
);
