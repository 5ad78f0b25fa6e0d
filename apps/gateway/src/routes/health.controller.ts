import { Controller, Get, Inject } from '@nestjs/common';
import { DomainError, errorCode } from '@puente/kernel';
import { healthCheck, type Probe, RequestClient, type ServiceHealth } from '@puente/messaging';
import { MayCall } from '../access/may-call';

const services = [
  'documents',
  'city-profiles',
  'expertise-catalogue',
  'match-scoring',
  'accounts',
  'partnerships',
] as const;
const timeoutMs = 1_500;

/** Token of the probe that asks the bus whether it is there. */
export const natsAnswers = Symbol('NatsAnswers');

/** For whoever operates it: is this process alive, and does everything behind it answer? */
@Controller('health')
export class HealthController {
  constructor(
    private readonly client: RequestClient,
    @Inject(natsAnswers) private readonly bus: Probe<true>,
  ) {}

  /** Says that this process is alive */
  @Get('live')
  @MayCall('anybody')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** Says whether everything behind it answers */
  @Get('ready')
  @MayCall('anybody')
  async ready(): Promise<{ status: 'up'; nats: 'up'; services: ServiceHealth[] }> {
    const [answer, ...checks] = await Promise.all([
      this.bus.look(),
      ...services.map((service) => this.check(service)),
    ]);
    const nats = answer === true ? 'up' : 'down';
    const down = checks.filter(({ database }) => database === 'down');
    if (nats === 'down' || down.length > 0)
      throw new DomainError(errorCode.serviceUnavailable, { nats, services: checks });
    return { status: 'up', nats, services: checks };
  }

  /** A service that does not answer is as good as one without its database. */
  private async check(service: string): Promise<ServiceHealth> {
    try {
      return await this.client.send(healthCheck(service), {}, { timeoutMs });
    } catch {
      return { service, database: 'down' };
    }
  }
}
