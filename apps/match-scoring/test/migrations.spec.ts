import { describeMigrations } from '@puente/testing';
import { matchScoringDatabase } from '../src/match-scoring.module';

describeMigrations('match_scoring', matchScoringDatabase);
