import { DomainError, errorCode } from '@puente/kernel';
import { extractText, getDocumentProxy } from 'unpdf';

/**
 * The text of a PDF, pages joined by a blank line.
 * @throws DomainError `file-not-readable` where it is no PDF, is damaged or asks for a password.
 */
export async function readPdf(file: Buffer): Promise<string> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(file));
    const { text } = await extractText(pdf, { mergePages: false });
    // PostgreSQL stores no NUL, which damaged font tables yield.
    return text.join('\n\n').replaceAll('\0', '');
  } catch (cause) {
    throw new DomainError(errorCode.fileNotReadable, { expected: 'pdf' }, { cause });
  }
}
