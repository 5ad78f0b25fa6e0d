import { randomUUID } from 'node:crypto';
import { type Msg, type NatsConnection, RequestError, TimeoutError } from '@nats-io/transport-node';
import { type ErrorReply, type RequestContract } from '@puente/contracts';
import { DomainError, type ErrorCode, errorCode } from '@puente/kernel';
import { currentCorrelation, noTracing, type OpenSpan, type Tracing } from '@puente/platform';
import { correlationHeaders } from './correlation-headers';
import { isFault, natsAttributes } from './span-facts';

/** Leaves the gateway time to answer within three seconds. */
const timeoutDefaultMs = 2_500;

/** In the wire format of Nest's transport; `err` is a text where Nest itself refuses. */
interface NestReply<Reply> {
  readonly err?: ErrorReply | string;
  readonly response?: Reply;
}

/** Asks other services, in the wire format of Nest's transport. */
export class RequestClient {
  private isConnected = true;

  constructor(
    private readonly connection: NatsConnection,
    private readonly tracing: Tracing = noTracing,
    private readonly patienceMs = timeoutDefaultMs,
  ) {
    void this.watch();
  }

  /**
   * Sends a request and waits for its reply.
   * @throws DomainError the service's own; `service-unavailable` where nobody answers it; `deadline-exceeded`.
   */
  async send<Request extends object, Reply>(
    contract: RequestContract<Request, Reply>,
    request: Request,
    { timeoutMs = this.patienceMs }: { timeoutMs?: number } = {},
  ): Promise<Reply> {
    const span = this.tracing.start({
      name: `request ${contract.subject}`,
      kind: 'client',
      parent: currentCorrelation()?.traceparent,
      attributes: natsAttributes(contract.subject),
    });
    try {
      const reply = await this.ask(contract, request, timeoutMs, span);
      span.end('ok', false);
      return reply;
    } catch (error) {
      const code = error instanceof DomainError ? error.code : errorCode.internalError;
      span.end(code, isFault(code));
      throw error;
    }
  }

  private async ask<Request extends object, Reply>(
    contract: RequestContract<Request, Reply>,
    request: Request,
    timeoutMs: number,
    span: OpenSpan,
  ): Promise<Reply> {
    // Without this, requests would wait in a buffer for a server that may be long in coming back.
    if (!this.isConnected) throw new DomainError(errorCode.serviceUnavailable, { subject: contract.subject });
    const packet = JSON.stringify({ pattern: contract.subject, data: request, id: randomUUID() });
    const reply = await this.request(contract.subject, packet, timeoutMs, span);
    const { err, response } = reply.json<NestReply<Reply>>();
    if (typeof err === 'string')
      throw new DomainError(errorCode.internalError, {}, { cause: new Error(err) });
    if (err) throw new DomainError(err.code, err.details);
    return response as Reply;
  }

  private async request(subject: string, packet: string, timeoutMs: number, span: OpenSpan): Promise<Msg> {
    try {
      return await this.connection.request(subject, packet, {
        timeout: timeoutMs,
        headers: correlationHeaders(span.traceparent),
      });
    } catch (error) {
      throw new DomainError(this.codeOf(error), { subject }, { cause: error });
    }
  }

  /** Nobody listening, a closed or broken connection: all say "not now"; only silence says "too slow". */
  private codeOf(error: unknown): ErrorCode {
    const cause = error instanceof RequestError ? error.cause : error;
    const isSilence = cause instanceof TimeoutError && this.isConnected;
    return isSilence ? errorCode.deadlineExceeded : errorCode.serviceUnavailable;
  }

  private async watch(): Promise<void> {
    for await (const { type } of this.connection.status()) {
      if (type === 'disconnect') this.isConnected = false;
      if (type === 'reconnect') this.isConnected = true;
    }
    this.isConnected = false;
  }
}
