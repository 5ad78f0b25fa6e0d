import { type DocumentRegistered } from '@puente/contracts';
import { type ApiClient } from './api-client';
import { type DocumentFile } from './document-file';

/** Sends a document's file; `created` is false where Puente knew its content. */
export async function sendDocument(api: ApiClient, file: DocumentFile): Promise<DocumentRegistered> {
  const form = new FormData();
  for (const [name, value] of Object.entries(file.description)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
  const { status, reply } = await api.postForm<Omit<DocumentRegistered, 'created'>>('/documents', form);
  return { ...reply, created: status === 201 };
}
