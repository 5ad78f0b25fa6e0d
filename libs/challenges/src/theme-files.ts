import { type Crosswalks, type Labels, type ReadingLanguage, type Synonyms, type Terms } from './concept';
import airQuality from './data/themes/air-quality.json';
import climateEnergy from './data/themes/climate-energy.json';
import mobility from './data/themes/mobility.json';
import noise from './data/themes/noise.json';
import water from './data/themes/water.json';
import waste from './data/themes/waste.json';
import housing from './data/themes/housing.json';
import socialInclusion from './data/themes/social-inclusion.json';
import youthWomen from './data/themes/youth-women.json';
import healthAgeing from './data/themes/health-ageing.json';
import publicServicesGovernance from './data/themes/public-services-governance.json';
import openDataDigital from './data/themes/open-data-digital.json';
import safetyResilienceDisaster from './data/themes/safety-resilience-disaster.json';
import jobsEconomy from './data/themes/jobs-economy.json';
import startupEcosystem from './data/themes/startup-ecosystem.json';
import cultureHeritage from './data/themes/culture-heritage.json';
import publicSpacePlanning from './data/themes/public-space-planning.json';
import infrastructure from './data/themes/infrastructure.json';
import knowledgeEducation from './data/themes/knowledge-education.json';
import { type ThemeId } from './theme-id';

interface ConceptEntry {
  readonly id: string;
  readonly labels: Labels;
  readonly synonyms: Synonyms;
  readonly scopeNote: Readonly<Record<ReadingLanguage, string>>;
  readonly crosswalks: Crosswalks;
  readonly terms: Terms;
  readonly alsoTerms?: Terms;
}

/** What a file of `data/themes` holds. */
export interface ThemeEntry extends ConceptEntry {
  readonly concepts: readonly ConceptEntry[];
}

/** One file per theme; a new concept is a new entry in its theme's file. */
export const themeFiles: Readonly<Record<ThemeId, ThemeEntry>> = {
  'air-quality': airQuality,
  'climate-energy': climateEnergy,
  mobility: mobility,
  noise: noise,
  water: water,
  waste: waste,
  housing: housing,
  'social-inclusion': socialInclusion,
  'youth-women': youthWomen,
  'health-ageing': healthAgeing,
  'public-services-governance': publicServicesGovernance,
  'open-data-digital': openDataDigital,
  'safety-resilience-disaster': safetyResilienceDisaster,
  'jobs-economy': jobsEconomy,
  'startup-ecosystem': startupEcosystem,
  'culture-heritage': cultureHeritage,
  'public-space-planning': publicSpacePlanning,
  infrastructure: infrastructure,
  'knowledge-education': knowledgeEducation,
};
