import { Controller, Get } from '@nestjs/common';
import { DomainError, errorCode } from '@puente/kernel';
import { healthCheck, RequestClient, type ServiceHealth } from '@puente/messaging';

const services = ['documents', 'city-profiles', 'expertise-catalogue', 'match-scoring'] as const;
const timeoutMs = 1_500;

/** For whoever operates it: is this process alive, and does everything behind it answer? */
@Controller('health')
export class HealthController {
  constructor(private readonly client: RequestClient) {}

  /** Says that this process is alive */
  @Get('live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** Says whether everything behind it answers */
  @Get('ready')
  async ready(): Promise<{ status: 'up'; services: ServiceHealth[] }> {
    const checks = await Promise.all(services.map((service) => this.check(service)));
    const down = checks.filter(({ database }) => database === 'down');
    if (down.length > 0) throw new DomainError(errorCode.serviceUnavailable, { services: checks });
    return { status: 'up', services: checks };
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
