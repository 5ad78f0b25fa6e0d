import 'reflect-metadata';
import { readConfig, runMain, ServiceConfig } from '@puente/platform';
import { createDocuments } from './documents.module';

runMain((env) => createDocuments(readConfig(ServiceConfig, env)));
