import { describeMigrations } from '@puente/testing';
import { documentsDatabase } from '../src/documents.module';

describeMigrations('documents', documentsDatabase);
