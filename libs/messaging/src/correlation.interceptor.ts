import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type NatsContext } from '@nestjs/microservices';
import { type MsgHdrs } from '@nats-io/transport-node';
import { runWithCorrelation } from '@puente/platform';
import { Observable } from 'rxjs';
import { correlationOf } from './correlation-headers';

/** Serves each request under the correlation id that it came with. */
@Injectable()
export class CorrelationInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const received = context.switchToRpc().getContext<NatsContext>().getHeaders() as MsgHdrs | undefined;
    return new Observable((subscriber) =>
      runWithCorrelation(correlationOf(received), () => next.handle().subscribe(subscriber)),
    );
  }
}
