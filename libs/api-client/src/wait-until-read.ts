import { setTimeout as sleep } from 'node:timers/promises';
import { type DocumentSummary } from '@puente/contracts';
import { type ApiClient } from './api-client';

const pollMs = 100;

/** Waits until Puente has read the document, or said that it will not. @throws Error after `timeoutMs`. */
export async function waitUntilRead(
  api: ApiClient,
  id: string,
  timeoutMs = 120_000,
): Promise<DocumentSummary> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const document = await api.get<DocumentSummary>(`/documents/${id}`);
    if (document.status !== 'received') return document;
    await sleep(pollMs);
  }
  throw new Error(`document ${id} was not read within ${timeoutMs} ms`);
}
