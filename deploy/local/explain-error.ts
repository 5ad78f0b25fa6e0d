import { ApiError } from '@puente/api-client';
import { ConfigError, describeError } from '@puente/platform';
import { DatabaseError } from 'pg';
import { ProvisioningError } from '../postgres/provisioning-error';
import { PortTakenError } from './choose-port';
import { explainInfrastructureError } from './infrastructure/explain-infrastructure-error';
import { InfrastructureError } from './infrastructure/infrastructure-error';
import { ServerUnreachableError } from './server-unreachable-error';
import { UnknownServiceError } from './unknown-service-error';

/** Why it did not start, for a person at a terminal, with what to do about it; a stack only where we do not know. */
export function explainError(error: unknown): string {
  if (error instanceof InfrastructureError) return explainInfrastructureError(error);
  if (error instanceof ConfigError || error instanceof UnknownServiceError) return error.message;
  if (error instanceof ProvisioningError) return explainProvisioning(error);
  if (error instanceof PortTakenError)
    return `Port ${error.port}, which PORT names, is taken. Name another, or none for any free one.`;
  if (error instanceof ServerUnreachableError)
    return `${error.variable} names a server that cannot be used: ${describeError(error.cause)}`;
  if (error instanceof DatabaseError) return `PostgreSQL refused: ${describeError(error)}`;
  if (error instanceof ApiError) return `The demo could not be loaded: ${describeError(error)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function explainProvisioning(error: ProvisioningError): string {
  return [
    `The role of DATABASE_URL lacks: ${error.missing.join(', ')}.`,
    'An administrator of the database can give that with:',
    '',
    error.grantSql,
  ].join('\n');
}
