import 'reflect-metadata';
import { readConfig, runMain, ServiceConfig } from '@puente/platform';
import { createMatchScoring } from './match-scoring.module';

runMain((env) => createMatchScoring(readConfig(ServiceConfig, env)));
