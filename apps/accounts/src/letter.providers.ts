import { type LoggerService, type Provider } from '@nestjs/common';
import { serviceLogger } from '@puente/messaging';
import { type AccountsConfig } from './accounts-config';
import { SmtpCarrier } from './letters/smtp-carrier';
import { writeLetter } from './letters/write-letter';
import { LetterWorker } from './messaging/letter-worker';
import { TypeOrmTransactions } from './persistence/typeorm-transactions';
import { type LetterCarrier } from './use-cases/ports/letter-carrier';
import { SendLetter } from './use-cases/send-letter';

const publicUrlDefault = 'http://127.0.0.1:3000';

/** Letters: written, and sent where there is a mail server. */
export function letterProviders(config: AccountsConfig): Provider[] {
  return [
    {
      provide: SendLetter,
      inject: [TypeOrmTransactions],
      useFactory: (transactions: TypeOrmTransactions) => new SendLetter(transactions, carrierOf(config)),
    },
    {
      provide: LetterWorker,
      inject: [SendLetter, serviceLogger],
      useFactory: (sending: SendLetter, logger: LoggerService) => new LetterWorker(sending, logger),
    },
  ];
}

function carrierOf({
  smtpUrl,
  mailFrom,
  publicUrl = publicUrlDefault,
}: AccountsConfig): LetterCarrier | null {
  if (smtpUrl === undefined || mailFrom === undefined) return null;
  return new SmtpCarrier(smtpUrl, mailFrom, (letter) =>
    Promise.resolve(writeLetter(letter, publicUrl, (_kind, id) => id)),
  );
}
