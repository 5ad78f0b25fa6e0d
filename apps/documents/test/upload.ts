import { randomUUID } from 'node:crypto';
import {
  appendUpload,
  type DocumentRegistered,
  limits,
  type RegisterDocument,
  registerDocument,
} from '@puente/contracts';
import { anAdmin } from '@puente/testing';
import { type RequestClient } from '@puente/messaging';

/** The file as the chunks that travel. */
export function chunksOf(file: Buffer): Buffer[] {
  const count = Math.max(1, Math.ceil(file.length / limits.uploadChunkBytes));
  return Array.from({ length: count }, (_, at) =>
    file.subarray(at * limits.uploadChunkBytes, (at + 1) * limits.uploadChunkBytes),
  );
}

export function append(
  client: RequestClient,
  uploadId: string,
  index: number,
  chunk: Buffer,
): Promise<unknown> {
  return client.send(appendUpload, { uploadId, index, data: chunk.toString('base64') });
}

/** Uploads a file whole, and registers it as plain text unless traits say otherwise. */
export async function upload(
  client: RequestClient,
  file: Buffer | string,
  traits: Partial<RegisterDocument> = {},
): Promise<DocumentRegistered> {
  const uploadId = randomUUID();
  const chunks = chunksOf(Buffer.from(file));
  await Promise.all(chunks.map((chunk, index) => append(client, uploadId, index, chunk)));
  const request = { uploadId, chunks: chunks.length, mediaType: 'text/plain', title: 'A document' } as const;
  return client.send(registerDocument, { actor: anAdmin, ...request, ...traits });
}
