import { basename } from 'node:path';
import { type Multipart, type MultipartFile } from '@fastify/multipart';
import { limits, type MediaType, type RegisterDocument } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type FastifyRequest } from 'fastify';
import { readObject } from '../body-is-object.pipe';
import { mediaTypeOf } from './media-type-of';

type Description = Omit<RegisterDocument, 'uploadId' | 'chunks' | 'mediaType'>;

/** A document on its way in: its bytes as they arrive, and its description, which a form may continue behind its file. */
export interface DocumentUpload {
  readonly mediaType: MediaType;
  readonly file: AsyncIterable<Buffer> | Iterable<Buffer>;
  /** To be asked for once the file has been read. */
  readonly describe: () => Promise<Description>;
}

/** Reads `{title, text, ...}` or a multipart form with one file. */
export async function readDocumentUpload(request: FastifyRequest): Promise<DocumentUpload> {
  return request.isMultipart() ? fromForm(request) : fromJson(request.body);
}

function fromJson(body: unknown): DocumentUpload {
  const { text, ...description } = readObject(body) as Description & { text?: unknown };
  if (typeof text !== 'string') throw notText(text);
  return { mediaType: 'text/plain', file: [Buffer.from(text, 'utf8')], describe: async () => description };
}

/** What a form adds to its file, generously. */
const formBytesMax = 100_000;

async function fromForm(request: FastifyRequest): Promise<DocumentUpload> {
  // Whoever says beforehand that it is too much need not send it.
  if (Number(request.headers['content-length']) > limits.fileBytesMax + formBytesMax)
    throw new DomainError(errorCode.fileTooLarge, { bytesMax: limits.fileBytesMax });
  const parts = request.parts();
  const fields: Record<string, unknown> = {};
  const file = await nextFile(parts, fields);
  if (!file) throw missing('file');
  const fileName = basename(file.filename);
  const describe = async () => {
    await nextFile(parts, fields);
    const title = fileName.replace(/\.[^.]+$/, '') || fileName;
    return { title, ...fields };
  };
  return { mediaType: mediaTypeOf(fileName), file: file.file, describe };
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

function notText(text: unknown): DomainError {
  if (text === undefined) return missing('text');
  const error = { path: 'text', rule: 'is-string', message: 'text must be a string' };
  return new DomainError(errorCode.invalidRequest, { errors: [error] });
}

function missing(path: string): DomainError {
  const error = { path, rule: 'is-defined', message: `${path} is missing` };
  return new DomainError(errorCode.invalidRequest, { errors: [error] });
}
