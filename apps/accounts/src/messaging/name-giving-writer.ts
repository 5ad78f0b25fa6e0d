import { namedIn } from '../letters/parties-in';
import { writeLetter } from '../letters/write-letter';
import { type Letter } from '../use-cases/ports/letters';
import { type LetterWriter, type WrittenLetter } from '../use-cases/ports/letter-writer';
import { type NamesAcrossServices } from './names-across-services';

/** Asks for the names that a letter needs, and writes it. */
export class NameGivingWriter implements LetterWriter {
  constructor(
    private readonly names: NamesAcrossServices,
    private readonly publicUrl: string,
  ) {}

  async write(letter: Letter): Promise<WrittenLetter> {
    const parties = namedIn(letter);
    const names = await Promise.all(parties.map((party) => this.names.nameOf(party)));
    const known = new Map(parties.map(({ kind, id }, at) => [`${kind}:${id}`, names[at]]));
    return writeLetter(letter, this.publicUrl, (kind, id) => known.get(`${kind}:${id}`) ?? id);
  }
}
