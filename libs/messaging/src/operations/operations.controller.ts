import { Controller, Get, Inject, Res, ServiceUnavailableException } from '@nestjs/common';
import { type HealthCheckResult, HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { errorCode } from '@puente/kernel';
import { Metrics } from '@puente/platform';
import { Operations } from './operations';
import { readiness, type ReadyLimits } from './readiness';

/** Token of the limits beyond which a service is not ready. */
export const readyLimits = Symbol('ReadyLimits');

const retryAfterSeconds = 2;

/** What this needs of Fastify's reply. */
interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
}

/** For whoever operates the service: is it alive, is it ready, what does it measure? */
@Controller()
export class OperationsController {
  constructor(
    @Inject(Operations) private readonly operations: Operations,
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
    @Inject(readyLimits) private readonly limits: ReadyLimits,
  ) {}

  /** Depends on nothing outside: a restart would not bring a database back. */
  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<object> {
    const look = await this.operations.look();
    const results = readiness(this.indicators, this.operations.phase, look, this.limits);
    try {
      return await this.health.check(results.map((result) => () => result));
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const { details } = error.getResponse() as HealthCheckResult;
      reply
        .status(503)
        .header('retry-after', String(retryAfterSeconds))
        .header('content-type', 'application/problem+json');
      const code = errorCode.serviceUnavailable;
      const title = 'The service is not ready';
      return { type: `urn:puente:error:${code}`, title, status: 503, code, details };
    }
  }

  @Get('metrics')
  async metrics(@Res({ passthrough: true }) reply: Reply): Promise<string> {
    reply.header('content-type', Metrics.contentType);
    return this.operations.metricsText();
  }
}
