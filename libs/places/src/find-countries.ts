import { type CountryMention } from './place';
import { scanNames } from './scan-names';
import { TokenKind, tokenise } from './tokens';

/**
 * The countries that a text names in English or Spanish, by name or demonym ("Korea", "coreanos"), in order.
 * Offsets count UTF-16 code units. "Korea" and "Corea" alone are the Republic of Korea.
 */
export function findCountries(text: string): CountryMention[] {
  const tokens = tokenise(text);
  return scanNames(tokens).flatMap(({ meaning, start, end, first }) => {
    if (meaning.country === undefined) return [];
    if (tokens.kinds[first] === TokenKind.lower && !meaning.lowerCase) return [];
    return [{ country: meaning.country, start, end }];
  });
}
