import { defineRequest, type RequestContract } from '@puente/contracts';

export interface ServiceHealth {
  readonly service: string;
  readonly database: 'up' | 'down';
}

class CheckHealth {}

/** Every service answers this one, under its own name. */
export function healthCheck(service: string): RequestContract<CheckHealth, ServiceHealth> {
  return defineRequest<CheckHealth, ServiceHealth>(`${service}.v1.health.check`, CheckHealth);
}
