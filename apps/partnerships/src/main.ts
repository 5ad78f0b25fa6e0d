import 'reflect-metadata';
import { readConfig, runMain, ServiceConfig } from '@puente/platform';
import { createPartnerships } from './partnerships.module';

runMain((env) => createPartnerships(readConfig(ServiceConfig, env)));
