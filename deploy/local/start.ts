import 'reflect-metadata';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiClient } from '@puente/api-client';
import { dataFolderPath, readConfig } from '@puente/platform';
import { loadDemo } from '../demo/load-demo';
import { Display } from './display';
import { explainError } from './explain-error';
import { startInfrastructure } from './infrastructure/infrastructure';
import { createDataFolder } from './infrastructure/data-folder';
import { provisionServices } from './provision-services';
import { leaveAddress, leaveConnections, removeTraces } from './running';
import { StartConfig } from './start-config';
import { startStack } from './start-stack';
import { stopOnSignal } from './stop-on-signal';

/** `npm start`: everything on this computer, until Ctrl-C. */
async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(StartConfig, env);
  const display = new Display();
  const dataFolder = dataFolderPath(env);
  const toStop: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of toStop.splice(0).toReversed()) await one();
  };
  stopOnSignal(async () => {
    display.line('\nStopping …');
    await stop();
  });
  try {
    display.line('Puente starts.');
    createDataFolder(dataFolder);
    const servers = await startInfrastructure({ dataFolder, env, onProgress: display.infrastructure });
    toStop.push(() => servers.stop());
    leaveConnections(dataFolder, { ...servers, pid: process.pid });
    toStop.push(async () => removeTraces(dataFolder));
    const databaseUrls = await provisionServices(servers.databaseUrl, dataFolder);
    const stack = await startStack({
      databaseUrls,
      natsUrl: servers.natsUrl,
      port: config.port,
      logLevel: config.logLevel,
    });
    toStop.push(() => stack.stop());
    display.line(`  ${'Services'.padEnd(12)}ready`);
    if (config.demo === 'on') await loadDemoOnce(new ApiClient(stack.origin), dataFolder, display);
    leaveAddress(dataFolder, stack.origin);
    display.line(welcome(stack.origin, dataFolder));
  } catch (error) {
    console.error(`\n${explainError(error)}`);
    await stop();
    process.exit(1);
  }
}

/** Once for a data folder; broken off, it goes on where it was at the next start. */
async function loadDemoOnce(api: ApiClient, dataFolder: string, display: Display): Promise<void> {
  const done = join(dataFolder, 'demo-loaded');
  if (existsSync(done)) return;
  await loadDemo(api, display.demo);
  writeFileSync(done, `${new Date().toISOString()}\n`);
}

function welcome(origin: string, dataFolder: string): string {
  return `
Puente is ready: ${origin}
It answers this computer only, as it has no accounts yet.

Three things to try next, in another terminal:
  npm run suggest -- es-madrid --for city,start-up    who Madrid should work with, on what, and why
  npm run ingest -- FILE|FOLDER...                    let it read documents of yours
  ${`${origin}/api/docs`.padEnd(51)} browse the API

Ctrl-C stops it. Its data stays in ${dataFolder}.`;
}

void start(process.env);
