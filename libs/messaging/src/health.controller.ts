import { type Type } from '@nestjs/common';
import { Controller, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { healthCheck, type ServiceHealth } from './health-check';
import { Handles } from './handles';

/** A controller that answers a service's health check: is its database there? */
export function healthController(service: string): Type {
  @Controller()
  class HealthController {
    constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

    @Handles(healthCheck(service))
    async check(): Promise<ServiceHealth> {
      try {
        await this.dataSource.query('SELECT 1');
        return { service, database: 'up' };
      } catch {
        return { service, database: 'down' };
      }
    }
  }
  return HealthController;
}
