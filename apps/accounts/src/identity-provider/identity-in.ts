import { isEmail } from 'class-validator';
import { type ProviderIdentity } from '../domain/provider-identity';

const nameUnitsMax = 200;
const emailUnitsMax = 254;

/** What we take of a provider's claims. An address counts as verified by the word `true` alone. */
export function identityIn(
  issuer: string,
  subject: string,
  { email, email_verified: isVerified, name, locale }: Readonly<Record<string, unknown>>,
): ProviderIdentity {
  const isUsable = isVerified === true && isEmail(email) && String(email).length <= emailUnitsMax;
  return {
    ...{ issuer, subject, verifiedEmail: isUsable ? String(email) : null },
    name: typeof name === 'string' && /\p{L}/u.test(name) ? name.slice(0, nameUnitsMax) : null,
    language: typeof locale === 'string' ? locale.slice(0, 2).toLowerCase() : null,
  };
}
