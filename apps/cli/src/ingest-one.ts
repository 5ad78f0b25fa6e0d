import { basename } from 'node:path';
import {
  type ApiClient,
  readDocumentFile,
  sendDocument,
  UnreachableError,
  waitUntilRead,
} from '@puente/api-client';
import { type DocumentSummary } from '@puente/contracts';

/** What became of one file: a document, or the problem that kept it out. */
export interface Outcome {
  readonly file: string;
  readonly document: DocumentSummary | null;
  /** Its content had been sent before. */
  readonly known: boolean;
  readonly problem: string | null;
}

/** Sends one file and waits until it is read. A bad file must not keep the others out: its problem is an outcome. */
export async function ingestOne(api: ApiClient, path: string): Promise<Outcome> {
  // macOS hands out names with their accents apart.
  const file = basename(path).normalize('NFC');
  try {
    const { id, created } = await sendDocument(api, await readDocumentFile(path));
    return { file, document: await waitUntilRead(api, id), known: !created, problem: null };
  } catch (error) {
    // Where nobody answers, none of them will get in.
    if (error instanceof UnreachableError) throw error;
    return { file, document: null, known: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES') return 'it may not be read by you';
  return error instanceof Error ? error.message : String(error);
}
