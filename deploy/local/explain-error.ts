import { ConfigError } from '@puente/platform';
import { ProvisioningError } from '../postgres/provisioning-error';
import { explainInfrastructureError } from './infrastructure/explain-infrastructure-error';
import { InfrastructureError } from './infrastructure/infrastructure-error';

/** Why it did not start, for a person at a terminal, with what to do about it; a stack only where we do not know. */
export function explainError(error: unknown): string {
  if (error instanceof InfrastructureError) return explainInfrastructureError(error);
  if (error instanceof ConfigError) return error.message;
  if (error instanceof ProvisioningError) return explainProvisioning(error);
  if (isPortTaken(error)) return 'The port named by PORT is taken. Name another, or none for any free one.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function explainProvisioning(error: ProvisioningError): string {
  return [
    `The role of DATABASE_URL lacks: ${error.missing.join(', ')}.`,
    'An administrator of the database can give that with:',
    error.grantSql,
  ].join('\n');
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
