import { type DynamicModule, Module } from '@nestjs/common';
import { type Probe, RequestClient } from '@puente/messaging';
import { ChallengesController } from './routes/challenges.controller';
import { CitiesController } from './routes/cities.controller';
import { DocumentsController } from './routes/documents.controller';
import { GoodPracticesController } from './routes/good-practices.controller';
import { HealthController, natsAnswers } from './routes/health.controller';
import { ImportsController } from './routes/imports.controller';
import { MatchRequestsController } from './routes/match-requests.controller';
import { OrganisationsController } from './routes/organisations.controller';
import { StartUpsController } from './routes/start-ups.controller';
import { SuggestionsController } from './routes/suggestions.controller';

@Module({
  controllers: [
    ChallengesController,
    CitiesController,
    DocumentsController,
    GoodPracticesController,
    HealthController,
    ImportsController,
    MatchRequestsController,
    OrganisationsController,
    StartUpsController,
    SuggestionsController,
  ],
})
export class GatewayModule {
  static with(client: RequestClient, nats: Probe<true>): DynamicModule {
    const providers = [
      { provide: RequestClient, useValue: client },
      { provide: natsAnswers, useValue: nats },
    ];
    return { module: GatewayModule, providers };
  }
}
