/** The environment is not as it should be. `faults` names variables and rules, never values. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not as it should be:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}
