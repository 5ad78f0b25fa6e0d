import 'reflect-metadata';
import { ConfigError, ProcessConfig, readConfig, ServiceConfig } from '../src';

const complete = { DATABASE_URL: 'postgres://p@h/d', NATS_URL: 'nats://h:4222' };

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(ServiceConfig, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('reads what the config names, fills in defaults, and cannot be changed', () => {
    const config = readConfig(ServiceConfig, { ...complete, HOME: '/h' });
    expect({ ...config }).toEqual({
      databaseUrl: 'postgres://p@h/d',
      natsUrl: 'nats://h:4222',
      logLevel: 'info',
      operationsPort: 9464,
      operationsHost: '127.0.0.1',
      readyLagMax: 10_000,
      readyOutboxSecondsMax: 300,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('reports variables that are missing as missing, all at once', () => {
    expect(faultsOf({})).toEqual([
      'DATABASE_URL is missing: postgres://role:password@host:port/database',
      'NATS_URL is missing: nats://host:port',
    ]);
  });

  it('takes variables that are set to nothing as not set', () => {
    expect(readConfig(ProcessConfig, { ...complete, PUENTE_LOG: '' }).logLevel).toBe('info');
    expect(faultsOf({ ...complete, NATS_URL: '' })).toEqual(['NATS_URL is missing: nats://host:port']);
  });

  it('reads numbers', () => {
    const config = readConfig(ServiceConfig, { ...complete, OPERATIONS_PORT: '0', READY_LAG_MAX: '7' });
    expect([config.operationsPort, config.readyLagMax]).toEqual([0, 7]);
    expect(faultsOf({ ...complete, OPERATIONS_PORT: 'any' })).toHaveLength(1);
  });

  it('names the rule that a value breaks, and never the value', () => {
    const faults = faultsOf({ ...complete, NATS_URL: 'http://hunter2', PUENTE_LOG: 'hunter2' });
    expect(faults).toEqual([
      'NATS_URL must begin with nats:// or tls://',
      'PUENTE_LOG must be one of silent, error, warn, info, debug',
    ]);
  });
});
