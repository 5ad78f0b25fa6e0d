import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ApiClient } from '@puente/api-client';
import { type DemoCity, loadCities } from './load-cities';
import { loadDocuments } from './load-documents';
import { type DemoGoodPractice, loadGoodPractices } from './load-good-practices';
import { type DemoStartUp, loadStartUps } from './load-start-ups';

/** How far the loading of one kind of demo data has come. */
export interface DemoProgress {
  readonly what: 'cities' | 'start-ups' | 'documents' | 'good-practices';
  readonly done: number;
  readonly total: number;
}

/** The demo data, written for the product; the build copies it beside this file. */
export const demoFolder = join(__dirname, 'data');

/**
 * Loads the demo through the public API. What is there already is left as it is, so a load that was broken off, by the
 * signal or by a failure, can be repeated. @throws ApiError, or the signal's reason
 */
export async function loadDemo(
  api: ApiClient,
  onProgress: (progress: DemoProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const course = (what: DemoProgress['what']) => ({
    onDone: (done: number, total: number) => onProgress({ what, done, total }),
    signal,
  });
  const startUps = (await readAll<DemoStartUp[]>(join(demoFolder, 'start-ups'))).flat();
  const goodPractices = (await readAll<DemoGoodPractice[]>(join(demoFolder, 'good-practices'))).flat();
  await loadCities(api, await readAll<DemoCity>(join(demoFolder, 'cities')), course('cities'));
  await loadStartUps(api, startUps, course('start-ups'));
  await loadDocuments(api, join(demoFolder, 'documents'), course('documents'));
  await loadGoodPractices(api, goodPractices, course('good-practices'));
}

async function readAll<Data>(folder: string): Promise<Data[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Data),
  );
}
