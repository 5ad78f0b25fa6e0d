import { type LoggerService, type Provider } from '@nestjs/common';
import { type Clock } from '@puente/kernel';
import { construct, RequestClient, serviceLogger } from '@puente/messaging';
import { EachMinute } from '@puente/platform';
import { ContactLinksAcrossServices } from './messaging/contact-links-across-services';
import { RankingsAcrossServices } from './messaging/rankings-across-services';
import { TypeOrmProposals } from './persistence/typeorm-proposals';
import { CaseFiles } from './use-cases/case-files';
import { CasesByLink } from './use-cases/cases-by-link';
import { ContactRecipient } from './use-cases/contact-recipient';
import { DeclineByContactLink } from './use-cases/decline-by-contact-link';
import { ExpireProposals } from './use-cases/expire-proposals';
import { ReadByContactLink } from './use-cases/read-by-contact-link';

/** Cities that nobody acts for answer by letter; what nobody answers expires. */
export function contactProviders(clock: Clock): Provider[] {
  return [
    construct(ContactLinksAcrossServices, RequestClient),
    construct(CasesByLink, ContactLinksAcrossServices, TypeOrmProposals),
    construct(ReadByContactLink, CasesByLink),
    {
      provide: ContactRecipient,
      inject: [CaseFiles, ContactLinksAcrossServices],
      useFactory: (files: CaseFiles, links: ContactLinksAcrossServices) =>
        new ContactRecipient(files, links, clock),
    },
    {
      provide: DeclineByContactLink,
      inject: [CasesByLink, CaseFiles, ContactLinksAcrossServices, RankingsAcrossServices],
      useFactory: (
        cases: CasesByLink,
        files: CaseFiles,
        links: ContactLinksAcrossServices,
        rankings: RankingsAcrossServices,
      ) => new DeclineByContactLink(cases, files, links, rankings, clock),
    },
    {
      provide: ExpireProposals,
      inject: [TypeOrmProposals],
      useFactory: (proposals: TypeOrmProposals) => new ExpireProposals(proposals, clock),
    },
    {
      provide: EachMinute,
      inject: [ExpireProposals, serviceLogger],
      useFactory: (expiring: ExpireProposals, logger: LoggerService) => new EachMinute(expiring, logger),
    },
  ];
}
