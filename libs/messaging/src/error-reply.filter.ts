import { Catch, type LoggerService, type RpcExceptionFilter } from '@nestjs/common';
import { type ErrorReply } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { isDatabaseDown } from '@puente/persistence';
import { currentCorrelationId, describeError } from '@puente/platform';
import { type Observable, throwError } from 'rxjs';

/** Answers a failed request in the one shape of errors; what is our own fault is logged, and not told. */
@Catch()
export class ErrorReplyFilter implements RpcExceptionFilter {
  constructor(private readonly logger: LoggerService) {}

  catch(error: unknown): Observable<never> {
    const { code, details } = this.toDomainError(error);
    const reply: ErrorReply = { code, details, correlationId: currentCorrelationId() };
    return throwError(() => reply);
  }

  private toDomainError(error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    if (isDatabaseDown(error)) {
      this.logger.warn(describeError(error), ErrorReplyFilter.name);
      return new DomainError(errorCode.serviceUnavailable, {}, { cause: error });
    }
    this.logger.error(error, ErrorReplyFilter.name);
    return new DomainError(errorCode.internalError, {}, { cause: error });
  }
}
