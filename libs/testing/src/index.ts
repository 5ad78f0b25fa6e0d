export { describeMigrations } from './describe-migrations';
export { type FakeClock, fakeClock } from './fake-clock';
export { seededRandom, type SeededRandom } from './seeded-random';
export { startTestBus, type TestBus } from './test-bus';
export { createTestDatabase, type TestDatabase } from './test-database';
export { startTestNats, type TestNats } from './test-nats';
export { startTestPostgres, type TestPostgres, testPostgresVariable } from './test-postgres';
export { openStage, type TestStage } from './test-stage';
export { until, type UntilOptions } from './until';
