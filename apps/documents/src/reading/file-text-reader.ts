import { DomainError, errorCode } from '@puente/kernel';
import { convert } from 'html-to-text';
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

/** A NUL byte says "binary", and PostgreSQL could not store it. */
function decodeUtf8(file: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    if (!text.includes('\0')) return text;
  } catch (cause) {
    throw new DomainError(errorCode.fileNotReadable, { expected: 'utf-8' }, { cause });
  }
  throw new DomainError(errorCode.fileNotReadable, { expected: 'utf-8' });
}

function htmlToText(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'nav', format: 'skip' },
      { selector: 'footer', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
}
