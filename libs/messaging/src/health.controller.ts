import { Controller, Inject, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Handles } from './handles';
import { healthCheck, type ServiceHealth } from './health-check';

/** Shorter than whoever asks waits: a database that says nothing is down. */
const answerTimeoutMs = 1_000;

/** A controller that answers a service's health check: is its database there? */
export function healthController(service: string): Type {
  @Controller()
  class HealthController {
    constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

    @Handles(healthCheck(service))
    async check(): Promise<ServiceHealth> {
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<'down'>((resolve) => {
        timer = setTimeout(() => resolve('down'), answerTimeoutMs);
      });
      const database = await Promise.race([this.ask(), silence]);
      clearTimeout(timer);
      return { service, database };
    }

    private ask(): Promise<'up' | 'down'> {
      return this.dataSource.query('SELECT 1').then(
        () => 'up',
        () => 'down',
      );
    }
  }
  return HealthController;
}
