import { DomainError, errorCode } from '@puente/kernel';
import { extractText, getDocumentProxy } from 'unpdf';

/** What the library thinks of a damaged file belongs in our error, not on the console. */
const silent = 0;

/**
 * The text of a PDF, pages joined by a blank line.
 * @throws DomainError `file-not-readable` where it is no PDF, is damaged or asks for a password.
 */
export async function readPdf(file: Buffer): Promise<string> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: silent });
    const { text } = await extractText(pdf, { mergePages: false });
    await pdf.loadingTask.destroy();
    return storable(text.join('\n\n'));
  } catch (cause) {
    throw new DomainError(errorCode.fileNotReadable, { expected: 'pdf' }, { cause });
  }
}

/** Damaged font tables yield NULs and half characters, which PostgreSQL cannot store. */
function storable(text: string): string {
  return Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');
}
