import { describeMigrations } from '@puente/testing';
import { accountsDatabase } from '../src/accounts.module';

describeMigrations('accounts', accountsDatabase);
