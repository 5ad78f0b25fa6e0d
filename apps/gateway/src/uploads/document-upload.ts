import { basename } from 'node:path';
import { type MultipartFile } from '@fastify/multipart';
import { type MediaType, type RegisterDocument } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type FastifyRequest } from 'fastify';
import { mediaTypeOf } from './media-type-of';

type Description = Omit<RegisterDocument, 'uploadId' | 'chunks' | 'mediaType'>;

/** A document on its way in: its description, and its bytes as they arrive. */
export interface DocumentUpload {
  readonly description: Description;
  readonly mediaType: MediaType;
  readonly file: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/** Reads `{title, text, ...}` or a multipart form with one file; fields of the form must come before the file. */
export async function readDocumentUpload(request: FastifyRequest): Promise<DocumentUpload> {
  return request.isMultipart() ? fromForm(request) : fromJson(request.body);
}

function fromJson(body: unknown): DocumentUpload {
  if (typeof body !== 'object' || body === null) throw new DomainError(errorCode.bodyNotJson);
  const { text, ...description } = body as Description & { text?: unknown };
  if (typeof text !== 'string') throw missing('text');
  return { description, mediaType: 'text/plain', file: [Buffer.from(text, 'utf8')] };
}

async function fromForm(request: FastifyRequest): Promise<DocumentUpload> {
  const part = await request.file();
  if (!part) throw missing('file');
  const fileName = basename(part.filename);
  const title = fileName.replace(/\.[^.]+$/, '') || fileName;
  return {
    description: { title, ...fieldsOf(part) },
    mediaType: mediaTypeOf(fileName),
    file: part.file,
  };
}

function fieldsOf(part: MultipartFile): Record<string, unknown> {
  const fields = Object.entries(part.fields).flatMap(([name, field]) => {
    const one = Array.isArray(field) ? field[0] : field;
    return one?.type === 'field' ? [[name, one.value] as const] : [];
  });
  return Object.fromEntries(fields);
}

function missing(path: string): DomainError {
  const error = { path, rule: 'is-not-empty', message: `${path} is missing` };
  return new DomainError(errorCode.invalidRequest, { errors: [error] });
}
