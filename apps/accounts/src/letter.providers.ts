import { type LoggerService, type Provider } from '@nestjs/common';
import { construct, RequestClient, serviceLogger } from '@puente/messaging';
import { type AccountsConfig, publicUrlDefault } from './accounts-config';
import { SmtpCarrier } from './letters/smtp-carrier';
import { LetterWorker } from './messaging/letter-worker';
import { NameGivingWriter } from './messaging/name-giving-writer';
import { NamesAcrossServices } from './messaging/names-across-services';
import { TypeOrmTransactions } from './persistence/typeorm-transactions';
import { GetLetter } from './use-cases/get-letter';
import { ListLetters } from './use-cases/list-letters';
import { SendLetter, type WhenSent } from './use-cases/send-letter';

const whenSent: WhenSent = {
  contact: ({ actions }, { data }) => actions.tellContactDelivered(data.proposalId),
};

/** Letters: written, and sent where there is a mail server. */
export function letterProviders({
  demo,
  smtpUrl,
  mailFrom,
  publicUrl = publicUrlDefault,
}: AccountsConfig): Provider[] {
  const carrierOf = (writer: NameGivingWriter) =>
    smtpUrl !== undefined && mailFrom !== undefined ? new SmtpCarrier(smtpUrl, mailFrom, writer) : null;
  return [
    construct(NamesAcrossServices, RequestClient),
    {
      provide: NameGivingWriter,
      inject: [NamesAcrossServices],
      useFactory: (names: NamesAcrossServices) => new NameGivingWriter(names, publicUrl),
    },
    {
      provide: SendLetter,
      inject: [TypeOrmTransactions, NameGivingWriter],
      useFactory: (transactions: TypeOrmTransactions, writer: NameGivingWriter) =>
        new SendLetter(transactions, carrierOf(writer), whenSent),
    },
    {
      provide: LetterWorker,
      inject: [SendLetter, serviceLogger],
      useFactory: (sending: SendLetter, logger: LoggerService) => new LetterWorker(sending, logger),
    },
    construct(ListLetters, TypeOrmTransactions),
    {
      provide: GetLetter,
      inject: [TypeOrmTransactions, NameGivingWriter],
      useFactory: (transactions: TypeOrmTransactions, writer: NameGivingWriter) =>
        new GetLetter(transactions, writer, demo === 'on'),
    },
  ];
}
