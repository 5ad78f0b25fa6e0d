import { type Provider } from '@nestjs/common';
import { type Clock } from '@puente/kernel';
import { construct, RequestClient } from '@puente/messaging';
import { DataSource } from 'typeorm';
import { RegistrationsAcrossServices } from './messaging/registrations-across-services';
import { TypeOrmReviews } from './persistence/typeorm-reviews';
import { ApproveReviews } from './use-cases/approve-reviews';
import { AssignReview } from './use-cases/assign-review';
import { DecideReview } from './use-cases/decide-review';
import { ListReviews } from './use-cases/list-reviews';
import { TransitionProposal } from './use-cases/transition-proposal';

/** The queue of what waits for the programme. */
export function reviewProviders(clock: Clock): Provider[] {
  return [
    construct(RegistrationsAcrossServices, RequestClient),
    construct(DecideReview, TypeOrmReviews, RegistrationsAcrossServices, TransitionProposal),
    construct(ApproveReviews, TypeOrmReviews, RegistrationsAcrossServices),
    {
      provide: TypeOrmReviews,
      inject: [DataSource],
      useFactory: ({ manager }: DataSource) => new TypeOrmReviews(manager),
    },
    ...[ListReviews, AssignReview].map((UseCase) => ({
      provide: UseCase,
      inject: [TypeOrmReviews],
      useFactory: (reviews: TypeOrmReviews) => new UseCase(reviews, clock),
    })),
  ];
}
