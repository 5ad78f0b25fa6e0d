import { type DocumentRegistered, type DocumentSummary, type RegisterDocument } from '@puente/contracts';

/** What a document says of itself. */
export type DocumentDescription = Pick<RegisterDocument, 'sourceUrl' | 'publishedOn' | 'language'>;

/** A document as text. */
export interface DocumentAsText extends DocumentDescription {
  title: RegisterDocument['title'];
  text: string;
}

/** A document as a file of a form. */
export interface DocumentAsFile extends DocumentDescription {
  /** The file's name where it is left out. */
  title?: RegisterDocument['title'];
  /** A .txt, .md, .html or .pdf file. */
  file: Blob;
}

/** `sha256` is of what was uploaded. */
export type DocumentKept = Omit<DocumentRegistered, 'created'>;

export interface DocumentWithText extends DocumentSummary {
  text: string;
}
