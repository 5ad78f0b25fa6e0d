import { type Provider } from '@nestjs/common';
import { type Clock } from '@puente/kernel';
import { construct, RequestClient } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { DataSource } from 'typeorm';
import { PartiesAcrossServices } from './messaging/parties-across-services';
import { PeopleAcrossServices } from './messaging/people-across-services';
import { RankingsAcrossServices } from './messaging/rankings-across-services';
import { TypeOrmPartnerships } from './persistence/typeorm-partnerships';
import { TypeOrmProposals } from './persistence/typeorm-proposals';
import { AnswerQuestion } from './use-cases/answer-question';
import { AskQuestion } from './use-cases/ask-question';
import { CaseFiles } from './use-cases/case-files';
import { CircumstancesOf } from './use-cases/circumstances-of';
import { CounterPropose } from './use-cases/counter-propose';
import { DraftProposal } from './use-cases/draft-proposal';
import { EditProposal } from './use-cases/edit-proposal';
import { GetProposal } from './use-cases/get-proposal';
import { ListProposals } from './use-cases/list-proposals';
import { TransitionProposal } from './use-cases/transition-proposal';
import { UndoDecision } from './use-cases/undo-decision';

/** From a draft to the end of the case. */
export function proposalProviders(clock: Clock): Provider[] {
  return [
    {
      provide: TypeOrmProposals,
      inject: [DataSource, Outbox],
      useFactory: ({ manager }: DataSource, outbox: Outbox) => new TypeOrmProposals(manager, outbox),
    },
    construct(PartiesAcrossServices, RequestClient),
    construct(PeopleAcrossServices, RequestClient),
    construct(RankingsAcrossServices, RequestClient),
    construct(CaseFiles, TypeOrmProposals),
    {
      provide: CircumstancesOf,
      inject: [PeopleAcrossServices, TypeOrmPartnerships],
      useFactory: (people: PeopleAcrossServices, outcomes: TypeOrmPartnerships) =>
        new CircumstancesOf(people, outcomes, clock),
    },
    {
      provide: DraftProposal,
      inject: [TypeOrmProposals, PartiesAcrossServices, CircumstancesOf],
      useFactory: (
        proposals: TypeOrmProposals,
        parties: PartiesAcrossServices,
        circumstances: CircumstancesOf,
      ) => new DraftProposal(proposals, parties, clock, circumstances),
    },
    construct(GetProposal, CaseFiles, CircumstancesOf),
    construct(ListProposals, TypeOrmProposals, CircumstancesOf),
    construct(EditProposal, CaseFiles, CircumstancesOf),
    construct(CounterPropose, CaseFiles, CircumstancesOf),
    construct(UndoDecision, CaseFiles, CircumstancesOf),
    {
      provide: AskQuestion,
      inject: [CaseFiles],
      useFactory: (files: CaseFiles) => new AskQuestion(files, clock),
    },
    {
      provide: AnswerQuestion,
      inject: [CaseFiles],
      useFactory: (files: CaseFiles) => new AnswerQuestion(files, clock),
    },
    construct(TransitionProposal, CaseFiles, CircumstancesOf, RankingsAcrossServices),
  ];
}
