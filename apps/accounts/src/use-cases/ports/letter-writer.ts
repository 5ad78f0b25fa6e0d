import { type Letter } from './letters';

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface LetterWriter {
  write(letter: Letter): Promise<WrittenLetter>;
}
