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

/** Loads the demo through the public API. What is there already is left as it is, so a broken-off load can be repeated. */
export async function loadDemo(api: ApiClient, onProgress: (progress: DemoProgress) => void): Promise<void> {
  await loadCities(api, await readAll<DemoCity>(join(demoFolder, 'cities')), report('cities', onProgress));
  await loadStartUps(
    api,
    (await readAll<DemoStartUp[]>(join(demoFolder, 'start-ups'))).flat(),
    report('start-ups', onProgress),
  );
  await loadDocuments(api, join(demoFolder, 'documents'), report('documents', onProgress));
  const goodPractices = (await readAll<DemoGoodPractice[]>(join(demoFolder, 'good-practices'))).flat();
  await loadGoodPractices(api, goodPractices, report('good-practices', onProgress));
}

function report(what: DemoProgress['what'], onProgress: (progress: DemoProgress) => void) {
  return (done: number, total: number) => onProgress({ what, done, total });
}

async function readAll<Data>(folder: string): Promise<Data[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Data),
  );
}
