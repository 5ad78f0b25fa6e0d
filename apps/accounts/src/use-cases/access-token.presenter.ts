import { type AccessTokenFacts } from '@puente/contracts';
import { type AccessToken } from './ports/access-tokens';

/** Without anything that it could be used with. */
export function toAccessTokenFacts({ id, name, scopes, issuedAt, expiresAt }: AccessToken): AccessTokenFacts {
  return {
    id,
    name,
    scopes,
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
