import { type GetLetter as Request, type LetterShown } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { demandAdmin } from '../domain/may-manage';
import { toLetterFacts } from './letter.presenter';
import { type Letter } from './ports/letters';
import { type LetterWriter } from './ports/letter-writer';
import { type Transactions } from './ports/stores';

/** In place of a token. */
const withheld = '…';

export class GetLetter {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: LetterWriter,
    private readonly isDemo: boolean,
  ) {}

  /** By its link an admin could become whoever it was written to: outside the demo nobody is shown it. */
  async execute({ actor, id }: Request): Promise<LetterShown> {
    demandAdmin(actor);
    const posted = await this.transactions.run(({ letters }) => letters.find(id));
    if (posted === null) throw new DomainError(errorCode.letterNotFound, { id });
    const isWhole = this.isDemo || !hasSecret(posted.letter);
    const written = await this.writer.write(isWhole ? posted.letter : withoutSecret(posted.letter));
    return { ...toLetterFacts(posted), ...written, isWhole: isWhole && !wasStripped(posted.letter) };
  }
}

const withSecret: readonly Letter['template'][] = ['registration', 'password-reset', 'invitation', 'contact'];

function hasSecret({ template }: Letter): boolean {
  return withSecret.includes(template);
}

/** One that was sent has lost its secret. */
function wasStripped(letter: Letter): boolean {
  return hasSecret(letter) && !('token' in letter.data);
}

function withoutSecret(letter: Letter): Letter {
  return { ...letter, data: { ...letter.data, token: withheld } } as Letter;
}
