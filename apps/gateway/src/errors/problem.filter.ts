import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  type LoggerService,
} from '@nestjs/common';
import { type FieldError } from '@puente/contracts';
import { DomainError, type ErrorCode, errorCode } from '@puente/kernel';
import { currentCorrelationId } from '@puente/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { noteCode } from './code-answered';
import { plainFieldErrors } from './plain-field-errors';
import { problemOf } from './problem-of';

const retryAfterSeconds = 2;

/** Answers every error as RFC 9457 problem+json, and gives nothing away of those that are our own fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: LoggerService) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { code, details } = toDomainError(error);
    if (code === errorCode.internalError) this.logger.error(error, ProblemFilter.name);
    const { status, title } = problemOf(code);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    noteCode(reply, code);
    if (status === 401) void reply.header('www-authenticate', 'Bearer realm="puente"');
    if (status === 429) void reply.header('retry-after', String(details['retryAfterSeconds']));
    if (status === 503) void reply.header('retry-after', String(retryAfterSeconds));
    void reply
      .status(status)
      .type('application/problem+json')
      .send({
        type: `urn:puente:error:${code}`,
        title,
        status,
        code,
        ...shown(details, request),
        correlationId: currentCorrelationId(),
      });
  }
}

function shown(details: DomainError['details'], { query, body }: FastifyRequest): DomainError['details'] {
  if (!Array.isArray(details['errors'])) return details;
  const sent = { ...asObject(query), ...asObject(body) };
  return { ...details, errors: plainFieldErrors(details['errors'] as FieldError[], sent) };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** What Fastify and Nest throw before a route is reached, in our own codes. */
const statusCodes: Readonly<Record<number, ErrorCode>> = {
  400: errorCode.invalidRequest,
  404: errorCode.notFound,
  413: errorCode.bodyTooLarge,
  415: errorCode.mediaTypeNotSupported,
};

function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const known = statusCodes[readStatus(error)];
  return new DomainError(known ?? errorCode.internalError, {}, { cause: error });
}

function readStatus(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0;
}
