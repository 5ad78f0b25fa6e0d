import { DomainError, errorCode } from '@puente/kernel';
import { limits } from '@puente/contracts';
import { convert, type HtmlToTextOptions } from 'html-to-text';
import { type TextReader } from '../use-cases/ports/text-reader';
import { readPdf } from './read-pdf';

/** Reads the media types that documents come in: plain text, Markdown, HTML, PDF. */
export class FileTextReader implements TextReader {
  async read(file: Buffer, mediaType: string): Promise<string> {
    if (mediaType === 'application/pdf') return readPdf(file);
    const text = decodeUtf8(file);
    return mediaType === 'text/html' ? htmlToText(text) : text;
  }
}

/** Without its byte order mark. A NUL byte says "binary", and PostgreSQL could not store it. */
function decodeUtf8(file: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    if (!text.includes('\0')) return text;
  } catch (cause) {
    throw new DomainError(errorCode.fileNotReadable, { expected: 'utf-8' }, { cause });
  }
  throw new DomainError(errorCode.fileNotReadable, { expected: 'utf-8' });
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const htmlOptions: HtmlToTextOptions = {
  wordwrap: false,
  // Its own limit would cut a long page short without a word.
  limits: { maxInputLength: limits.fileBytesMax },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['img', 'nav', 'footer'].map((selector) => ({ selector, format: 'skip' })),
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

/** @throws DomainError `file-not-readable` where elements are nested deeper than anybody writes by hand. */
function htmlToText(html: string): string {
  try {
    return convert(html, htmlOptions);
  } catch (cause) {
    throw new DomainError(errorCode.fileNotReadable, { expected: 'html' }, { cause });
  }
}
