import { IsEmail, IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** Letters are written in these. */
export const letterLanguages = ['en', 'es'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

const emailUnitsMax = 254;
const nameUnitsMax = 200;
const passwordUnitsMin = 10;
const passwordUnitsMax = 200;
const secretUnitsMax = 200;

/** Each decorator runs where the property is written, the last first. */
function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators.toReversed()) decorate(target, property);
  };
}

export function IsEmailAddress(): PropertyDecorator {
  return all(MaxLength(emailUnitsMax), IsEmail({}, { message: '$property must be an e-mail address' }));
}

/** Of a person; with a letter in it. */
export function IsPersonName(): PropertyDecorator {
  return all(MaxLength(nameUnitsMax), Matches(/\p{L}/u, { message: '$property must hold a letter' }));
}

export function IsLetterLanguage(): PropertyDecorator {
  return IsIn(letterLanguages);
}

/** One to be chosen; how hard it is to guess is checked where it is kept. */
export function IsNewPassword(): PropertyDecorator {
  return all(IsString(), MinLength(passwordUnitsMin), MaxLength(passwordUnitsMax));
}

/** One to be compared. */
export function IsPassword(): PropertyDecorator {
  return all(IsString(), MaxLength(passwordUnitsMax));
}

/** A token of a link, a session or a device. */
export function IsSecret(): PropertyDecorator {
  return all(IsString(), MinLength(1), MaxLength(secretUnitsMax));
}

/** The network address a request came from; attempts are counted by it. */
export function IsNetworkAddress(): PropertyDecorator {
  return all(IsString(), MaxLength(60));
}
