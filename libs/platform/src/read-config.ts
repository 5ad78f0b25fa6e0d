import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { ConfigError } from './config-error';

/**
 * The environment as a typed, frozen config. Only the properties that `Config` decorates are read; a variable that is
 * set to nothing counts as not set.
 * @throws ConfigError listing every fault at once, without any value.
 */
export function readConfig<Config extends object>(
  type: ClassConstructor<Config>,
  env: NodeJS.ProcessEnv,
): Readonly<Config> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const config = plainToInstance(type, set, { excludeExtraneousValues: true, exposeDefaultValues: true });
  const faults = validateSync(config).map(mostTelling);
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

/** One fault a variable: of one that is missing, that it is, and not how it would have to look. */
function mostTelling({ property, value, constraints = {} }: ValidationError): string {
  const missing = value === undefined ? (constraints['isDefined'] ?? constraints['isString']) : undefined;
  return missing ?? Object.values(constraints)[0] ?? `${property} is not as it should be`;
}
