import { type ArgumentsHost, Catch, Logger, type RpcExceptionFilter } from '@nestjs/common';
import { type NatsContext } from '@nestjs/microservices';
import { type MsgHdrs } from '@nats-io/transport-node';
import { type ErrorReply } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { isDatabaseDown } from '@puente/persistence';
import { type Observable, throwError } from 'rxjs';
import { correlationOf } from './correlation-headers';

/** Answers a failed request in the one shape of errors; what is our own fault is logged, and not told. */
@Catch()
export class ErrorReplyFilter implements RpcExceptionFilter {
  private readonly logger = new Logger(ErrorReplyFilter.name);

  catch(error: unknown, host: ArgumentsHost): Observable<never> {
    const rpc = host.switchToRpc().getContext<NatsContext>();
    const { code, details } = this.toDomainError(error);
    const { correlationId } = correlationOf(rpc.getHeaders() as MsgHdrs | undefined);
    const reply: ErrorReply = { code, details, correlationId };
    return throwError(() => reply);
  }

  private toDomainError(error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    if (isDatabaseDown(error)) {
      this.logger.warn(error instanceof Error ? error.message : String(error));
      return new DomainError(errorCode.serviceUnavailable, {}, { cause: error });
    }
    this.logger.error(error);
    return new DomainError(errorCode.internalError, {}, { cause: error });
  }
}
