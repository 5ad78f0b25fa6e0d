import 'reflect-metadata';
import { readConfig, runMain } from '@puente/platform';
import { DocumentsConfig } from './documents-config';
import { createDocuments } from './documents.module';

runMain((env) => createDocuments(readConfig(DocumentsConfig, env)));
