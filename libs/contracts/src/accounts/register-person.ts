import { defineRequest } from '../request-contract';
import {
  IsEmailAddress,
  IsLetterLanguage,
  IsNetworkAddress,
  IsNewPassword,
  IsPersonName,
  type LetterLanguage,
} from './person-fields';

/** What somebody says of themselves who comes for the first time. */
export class NewPerson {
  @IsEmailAddress() email: string;
  @IsPersonName() name: string;
  @IsNewPassword() password: string;
  @IsLetterLanguage() language: LetterLanguage;
}

/** Sends a letter with which to go on; it is answered alike whether the address has an account. */
export class RegisterPerson extends NewPerson {
  @IsNetworkAddress() address: string;
}

/** @throws `invalid-request` where the password is easily guessed; `too-many-attempts` */
export const registerPerson = defineRequest<RegisterPerson, void>(
  'accounts.v1.person.register',
  RegisterPerson,
);
