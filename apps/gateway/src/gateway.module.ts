import { type DynamicModule, Module } from '@nestjs/common';
import { construct, type Probe, RequestClient } from '@puente/messaging';
import { Identities } from './access/identities';
import { AuditController } from './routes/audit.controller';
import { LettersController } from './routes/letters.controller';
import { NotificationsController } from './routes/notifications.controller';
import { PreferencesController } from './routes/preferences.controller';
import { ChallengesController } from './routes/challenges.controller';
import { CitiesController } from './routes/cities.controller';
import { DocumentsController } from './routes/documents.controller';
import { EvidenceQualityController } from './routes/evidence-quality.controller';
import { GoodPracticesController } from './routes/good-practices.controller';
import { HealthController, natsAnswers } from './routes/health.controller';
import { ImportsController } from './routes/imports.controller';
import { MatchRequestsController } from './routes/match-requests.controller';
import { OrganisationsController } from './routes/organisations.controller';
import { SavedRequestsController } from './routes/saved-requests.controller';
import { PartnershipsController } from './routes/partnerships.controller';
import { ProposalsController } from './routes/proposals.controller';
import { QuestionsController } from './routes/questions.controller';
import { ReviewsController } from './routes/reviews.controller';
import { SolutionsController } from './routes/solutions.controller';
import { StartUpsController } from './routes/start-ups.controller';
import { SuggestionsController } from './routes/suggestions.controller';
import { ClaimsController } from './routes/claims.controller';
import { ContactLinksController } from './routes/contact-links.controller';
import { InvitationsController } from './routes/invitations.controller';
import { MeController } from './routes/me.controller';
import { MembershipsController } from './routes/memberships.controller';
import { PeopleController } from './routes/people.controller';
import { ProviderSessionsController } from './routes/provider-sessions.controller';
import { SignInWaysController } from './routes/sign-in-ways.controller';
import { SessionsController } from './routes/sessions.controller';
import { TokensController } from './routes/tokens.controller';
import { WeightsController } from './routes/weights.controller';
import { NotificationStreams } from './streams/notification-streams';

@Module({
  controllers: [
    TokensController,
    ProviderSessionsController,
    SignInWaysController,
    SessionsController,
    PeopleController,
    MembershipsController,
    MeController,
    InvitationsController,
    ContactLinksController,
    ClaimsController,
    AuditController,
    LettersController,
    NotificationsController,
    PreferencesController,
    ChallengesController,
    CitiesController,
    DocumentsController,
    EvidenceQualityController,
    GoodPracticesController,
    HealthController,
    ImportsController,
    MatchRequestsController,
    OrganisationsController,
    SavedRequestsController,
    PartnershipsController,
    ProposalsController,
    QuestionsController,
    ReviewsController,
    SolutionsController,
    StartUpsController,
    SuggestionsController,
    WeightsController,
  ],
})
export class GatewayModule {
  static with(client: RequestClient, nats: Probe<true>, identities: Identities): DynamicModule {
    const providers = [
      { provide: RequestClient, useValue: client },
      { provide: natsAnswers, useValue: nats },
      { provide: Identities, useValue: identities },
      construct(NotificationStreams, RequestClient, Identities),
    ];
    return { module: GatewayModule, providers };
  }
}
