export { ConfigError } from './config-error';
export {
  type Correlation,
  currentCorrelation,
  currentCorrelationId,
  runWithCorrelation,
} from './correlation';
export { dataFolderPath } from './data-folder-path';
export { describeError } from './describe-error';
export { isError } from './is-error';
export { createLogger } from './logger';
export { type HeldGauge, Metrics, type Series } from './metrics';
export { readConfig } from './read-config';
export { EachMinute } from './each-minute';
export { RecurringWork } from './recurring-work';
export { openTracing } from './tracing/open-tracing';
export { noTracing, type OpenSpan, type Tracing } from './tracing/tracing';
export { runMain } from './run-main';
export { type RunningService } from './running-service';
export { logLevels, type LogLevel, ProcessConfig, ServiceConfig } from './service-config';
