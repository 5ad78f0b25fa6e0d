import 'reflect-metadata';
import { readConfig, runMain } from '@puente/platform';
import { AccountsConfig } from './accounts-config';
import { createAccounts } from './accounts.module';
import { strengths } from './passwords/demand-strength';

runMain((env) => {
  strengths();
  return createAccounts(readConfig(AccountsConfig, env));
});
