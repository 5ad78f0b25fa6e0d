import { describeMigrations } from '@puente/testing';
import { partnershipsDatabase } from '../src/partnerships.module';

describeMigrations('partnerships', partnershipsDatabase);
