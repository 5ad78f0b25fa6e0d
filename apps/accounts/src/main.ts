import 'reflect-metadata';
import { readConfig, runMain, ServiceConfig } from '@puente/platform';
import { createAccounts } from './accounts.module';

runMain((env) => createAccounts(readConfig(ServiceConfig, env)));
