import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ApiClient, readDocumentFile, sendDocument, waitUntilRead } from '@puente/api-client';
import { eachOf, type Course } from './each-of';

/** Sends the documents, and waits until each is read: only then are the statements on their way to the profiles. */
export async function loadDocuments(api: ApiClient, folder: string, course: Course): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const load = async (name: string) => {
    const { id } = await sendDocument(api, await readDocumentFile(join(folder, name)));
    await waitUntilRead(api, id);
  };
  await eachOf(names, load, course);
}
