import { describeError, isError } from '@puente/platform';
import { createTransport } from 'nodemailer';
import { type Carried, type LetterCarrier } from '../use-cases/ports/letter-carrier';
import { type Letter } from '../use-cases/ports/letters';
import { type LetterWriter } from '../use-cases/ports/letter-writer';

/** Together well below the first pause between two attempts. */
const timeouts = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 15_000,
};

export class SmtpCarrier implements LetterCarrier {
  private readonly transport;
  private readonly domain: string;

  /** `from` as in a letter's head: `Puente <puente@programme.example>`. */
  constructor(
    smtpUrl: string,
    private readonly from: string,
    private readonly writer: LetterWriter,
  ) {
    this.transport = createTransport({
      url: smtpUrl,
      ...timeouts,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.domain = /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? 'puente.invalid';
  }

  async carry(letter: Letter): Promise<Carried> {
    const { subject, text, html } = await this.writer.write(letter);
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: letter.to },
        messageId: `<${letter.messageId}@${this.domain}>`,
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
      });
      return { is: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  }
}

/** A server that refuses this letter says so for good; all else may be better in a while. Codes only: texts hold addresses. */
function outcomeOf(error: unknown): Carried {
  const { code, responseCode } = fieldsOf(error);
  const isOfTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  const problem = String(responseCode ?? code ?? 'not-sent');
  return isOfTheLetter && responseCode !== undefined && responseCode >= 500
    ? { is: 'refused', problem }
    : { is: 'not-now', problem };
}

function fieldsOf(error: unknown): { code?: string; responseCode?: number } {
  if (!isError(error)) throw new Error(describeError(error));
  const code: unknown = Object.getOwnPropertyDescriptor(error, 'code')?.value;
  const responseCode: unknown = Object.getOwnPropertyDescriptor(error, 'responseCode')?.value;
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof responseCode === 'number' && { responseCode }),
  };
}
