import { basename } from 'node:path';
import { type MediaType, type RegisterDocument } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type FastifyRequest } from 'fastify';
import { readObject } from '../body-is-object.pipe';
import { missing, readForm } from './form-parts';
import { mediaTypeOf } from './media-type-of';

type Description = Omit<RegisterDocument, 'actor' | 'uploadId' | 'chunks' | 'mediaType'>;

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

async function fromForm(request: FastifyRequest): Promise<DocumentUpload> {
  const { file, fields } = await readForm(request);
  const fileName = basename(file.filename);
  const title = fileName.replace(/\.[^.]+$/, '') || fileName;
  const describe = async () => ({ title, ...(await fields()) });
  return { mediaType: mediaTypeOf(fileName), file: file.file, describe };
}

function notText(text: unknown): DomainError {
  if (text === undefined) return missing('text');
  const error = { path: 'text', rule: 'is-string', message: 'text must be a string' };
  return new DomainError(errorCode.invalidRequest, { errors: [error] });
}
