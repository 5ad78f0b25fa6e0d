import * as oidc from 'openid-client';

/** What is not as it was begun: another state, nonce, issuer or audience, or nothing at all. */
const notAsBegun: readonly (string | undefined)[] = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
];

/** Whether the person, or whoever sent them, is at fault, and not the provider. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof oidc.AuthorizationResponseError) return true;
  if (error instanceof oidc.ResponseBodyError) return error.error === 'invalid_grant';
  return error instanceof oidc.ClientError && notAsBegun.includes(error.code);
}
