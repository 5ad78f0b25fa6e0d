import { type AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail program shows it. */
export interface ReceivedLetter {
  readonly to: string;
  /** Whom the head names. */
  readonly from: string;
  readonly messageId: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface TestMail {
  /** `smtp://127.0.0.1:…` */
  readonly url: string;
  readonly port: number;
  /** What arrived at an address, in order. */
  readonly to: (address: string) => readonly ReceivedLetter[];
  /** From now on letters to this address are answered with this reply: 550 is for good, 451 is not now. */
  readonly refuse: (address: string, reply: number) => void;
  readonly accept: (address: string) => void;
  readonly stop: () => Promise<void>;
}

/** A real mail server in this process, on a free port unless given one, which keeps what it gets. */
export async function startTestMail(port = 0): Promise<TestMail> {
  const received: ReceivedLetter[] = [];
  const refused = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refused.get(address);
      if (responseCode === undefined) return done();
      done(Object.assign(new Error('not here'), { responseCode }));
    },
    onData(stream, { envelope }, done) {
      simpleParser(stream).then(
        (mail) => {
          const html = mail.html || '';
          const language: unknown = mail.headers.get('content-language');
          received.push({
            to: envelope.rcptTo[0]?.address ?? '',
            from: mail.from?.text ?? '',
            messageId: mail.messageId ?? '',
            language: typeof language === 'string' ? language : '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html,
          });
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A client that goes in the middle of a word is no fault of the test.
  server.on('error', () => undefined);
  const bound = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    to: (address) => received.filter((letter) => letter.to === address),
    refuse: (address, reply) => void refused.set(address, reply),
    accept: (address) => void refused.delete(address),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
