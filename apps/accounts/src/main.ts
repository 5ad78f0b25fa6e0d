import 'reflect-metadata';
import { readConfig, runMain } from '@puente/platform';
import { AccountsConfig } from './accounts-config';
import { createAccounts } from './accounts.module';

runMain((env) => createAccounts(readConfig(AccountsConfig, env)));
