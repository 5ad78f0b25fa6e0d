import 'reflect-metadata';
import { readConfig, runMain, ServiceConfig } from '@puente/platform';
import { createExpertiseCatalogue } from './expertise-catalogue.module';

runMain((env) => createExpertiseCatalogue(readConfig(ServiceConfig, env)));
