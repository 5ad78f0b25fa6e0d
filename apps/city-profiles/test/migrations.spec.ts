import { describeMigrations } from '@puente/testing';
import { cityProfilesDatabase } from '../src/city-profiles.module';

describeMigrations('city_profiles', cityProfilesDatabase);
