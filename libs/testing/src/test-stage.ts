import { type LogLevel, type RunningService } from '@puente/platform';
import { type NatsUrls } from '../../../deploy/nats/users';
import { type DatabaseService, serviceOf } from '../../../deploy/postgres/services';
import { startTestBus, type TestBus } from './test-bus';
import { createTestDatabase, type TestDatabase } from './test-database';
import { startTestNats } from './test-nats';

type CreateService = (config: {
  databaseUrl: string;
  natsUrl: string;
  logLevel: LogLevel;
}) => Promise<RunningService>;

/** A database, a bus, and the services that a test starts on them. */
export interface TestStage {
  readonly database: TestDatabase;
  readonly bus: TestBus;
  /** One a service, each as its own user. */
  readonly natsUrls: NatsUrls;
  /** Brings a service, or one more replica of it, up on this stage. */
  readonly start: (create: CreateService, service: DatabaseService) => Promise<RunningService>;
  /** Stops what is still running, and clears the stage away. */
  readonly end: () => Promise<void>;
}

/** Where the services of one test file play. Everything on it is its own. */
export async function openStage(): Promise<TestStage> {
  const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
  const bus = await startTestBus(nats.url);
  const running = new Set<RunningService>();
  const start: TestStage['start'] = async (create, service) => {
    const natsUrl = nats.urls[serviceOf(service)];
    const config = { databaseUrl: database.urls[service], natsUrl, logLevel: 'silent' } as const;
    const started = await create(config);
    const stop = async () => {
      if (running.delete(started)) await started.stop();
    };
    running.add(started);
    return { name: started.name, stop };
  };
  const end = async () => {
    await Promise.all([...running].map((service) => service.stop()));
    await bus.stop();
    await nats.stop();
    await database.drop();
  };
  return { database, bus, natsUrls: nats.urls, start, end };
}
