import 'reflect-metadata';
import { readConfig, runMain, ServiceConfig } from '@puente/platform';
import { createCityProfiles } from './city-profiles.module';

runMain((env) => createCityProfiles(readConfig(ServiceConfig, env)));
