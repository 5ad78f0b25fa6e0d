import { type Multipart, type MultipartFile } from '@fastify/multipart';
import { limits } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type FastifyRequest } from 'fastify';

/** What a form adds to its file, generously. */
const formBytesMax = 100_000;

/** The file of a form, and its fields: those before it now, the others once it has been read. */
export interface FormWithFile {
  readonly file: MultipartFile;
  readonly fields: () => Promise<Record<string, unknown>>;
}

/** @throws DomainError `file-too-large` by what the request says of itself, `invalid-request` without a file */
export async function readForm(request: FastifyRequest): Promise<FormWithFile> {
  // Whoever says beforehand that it is too much need not send it.
  if (Number(request.headers['content-length']) > limits.fileBytesMax + formBytesMax)
    throw new DomainError(errorCode.fileTooLarge, { bytesMax: limits.fileBytesMax });
  const parts = request.parts();
  const noted: Record<string, unknown> = {};
  const file = await nextFile(parts, noted);
  if (!file) throw missing('file');
  const fields = async () => {
    await nextFile(parts, noted);
    return noted;
  };
  return { file, fields };
}

/** Notes the fields of the form up to its next file, or its end. */
async function nextFile(
  parts: AsyncIterator<Multipart>,
  fields: Record<string, unknown>,
): Promise<MultipartFile | null> {
  for (let part = await parts.next(); !part.done; part = await parts.next()) {
    if (part.value.type === 'file') return part.value;
    fields[part.value.fieldname] = part.value.value;
  }
  return null;
}

export function missing(path: string): DomainError {
  const error = { path, rule: 'is-defined', message: `${path} is missing` };
  return new DomainError(errorCode.invalidRequest, { errors: [error] });
}
