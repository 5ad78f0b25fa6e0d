import { describeMigrations } from '@puente/testing';
import { expertiseCatalogueDatabase } from '../src/expertise-catalogue.module';

describeMigrations('expertise_catalogue', expertiseCatalogueDatabase);
