import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  ValidateIf,
  type ValidationOptions,
} from 'class-validator';
import { limits } from './limits';

/** Lower-case words joined by hyphens: ids of cities, start-ups and organisations. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** ISO 3166-1 alpha-2. */
export const countryPattern = /^[A-Z]{2}$/;
/** ISO 639-1 or, where that has none, a longer code. */
const languagePattern = /^[a-z]{2,3}$/;

/** A calendar day: ISO 8601 knows weeks and years too, which a date column does not. */
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Several decorators as one; the last runs first, as where they are written one by one. */
function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators.toReversed()) decorate(target, property);
  };
}

/** May be left out, and then stays as it is; unlike `IsOptional`, null is a value, and checked like any other. */
export function MayBeLeftOut(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** The id of a party, such as `es-madrid`. */
export function IsPartyId(): PropertyDecorator {
  const message = '$property must be lower-case words joined by hyphens, such as es-madrid';
  return all(MaxLength(120), Matches(idPattern, { message }));
}

export function IsCountry(options: ValidationOptions = {}): PropertyDecorator {
  const message = options.each
    ? '$property must be country codes of two capital letters, such as ES'
    : '$property must be a country code of two capital letters, such as ES';
  return Matches(countryPattern, { ...options, message });
}

/** A list of ISO 639 codes. */
export function AreLanguages(): PropertyDecorator {
  const message = '$property must be language codes of two or three small letters, such as es';
  return all(IsArray(), Matches(languagePattern, { each: true, message }));
}

export function IsLanguage(): PropertyDecorator {
  const message = '$property must be a language code of two or three small letters, such as es';
  return Matches(languagePattern, { message });
}

export function IsDay(): PropertyDecorator {
  const message = '$property must be a day, such as 2017-10-16';
  return all(Matches(dayPattern, { message }), IsISO8601({ strict: true }, { message }));
}

/** An address on the web. */
export function IsWebAddress(): PropertyDecorator {
  return all(
    IsUrl(
      { protocols: ['http', 'https'], require_protocol: true },
      { message: '$property must be an address that begins with http:// or https://' },
    ),
    MaxLength(limits.urlUnitsMax),
  );
}

/** Ids of the challenge scheme, each once. */
export function AreChallenges(): PropertyDecorator {
  return all(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(20),
    ArrayUnique(),
    IsString({ each: true }),
    MaxLength(120, { each: true }),
  );
}

/** In an address `true` is a word. */
export function toBoolean({ value }: { value: unknown }): unknown {
  return value === 'true' ? true : value === 'false' ? false : value;
}
