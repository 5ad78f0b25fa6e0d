import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ConfigError } from './config-error';

/**
 * The environment as a typed, frozen config. Only the properties that `Config` decorates are read.
 * @throws ConfigError listing every fault at once, without any value.
 */
export function readConfig<Config extends object>(
  type: ClassConstructor<Config>,
  env: NodeJS.ProcessEnv,
): Readonly<Config> {
  const config = plainToInstance(
    type,
    { ...env },
    { excludeExtraneousValues: true, exposeDefaultValues: true },
  );
  const faults = validateSync(config, { stopAtFirstError: true }).flatMap(({ constraints }) =>
    Object.values(constraints ?? {}),
  );
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}
