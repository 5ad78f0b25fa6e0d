import { type ImportOptions } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type FastifyRequest } from 'fastify';
import { readObject } from '../body-is-object.pipe';
import { missing, readForm } from './form-parts';

/** A CSV file on its way in, and what somebody says of it, which a form may continue behind its file. */
export interface ImportUpload {
  readonly file: AsyncIterable<Buffer> | Iterable<Buffer>;
  /** To be asked for once the file has been read. */
  readonly describe: () => Promise<ImportOptions>;
}

/** Reads `{csv, kind, ...}` or a multipart form with one file. */
export async function readImportUpload(request: FastifyRequest): Promise<ImportUpload> {
  if (request.isMultipart()) {
    const { file, fields } = await readForm(request);
    return { file: file.file, describe: async () => optionsOf(await fields()) };
  }
  const { csv, ...options } = readObject(request.body) as Record<string, unknown>;
  if (typeof csv !== 'string') throw missing('csv');
  return { file: [Buffer.from(csv, 'utf8')], describe: async () => options as unknown as ImportOptions };
}

/** A form knows texts only. */
function optionsOf({ columns, dryRun, ...fields }: Record<string, unknown>): ImportOptions {
  return {
    ...fields,
    ...(columns !== undefined && { columns: columnsOf(columns) }),
    ...(dryRun !== undefined && { dryRun: readBoolean(dryRun) }),
  } as ImportOptions;
}

function readBoolean(text: unknown): unknown {
  return text === 'true' ? true : text === 'false' ? false : text;
}

function columnsOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch (cause) {
    const error = { path: 'columns', rule: 'is-json', message: 'columns must be a JSON object' };
    throw new DomainError(errorCode.invalidRequest, { errors: [error] }, { cause });
  }
}
