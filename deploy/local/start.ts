import 'reflect-metadata';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiClient } from '@puente/api-client';
import { dataFolderPath, readConfig } from '@puente/platform';
import { loadDemo } from '../demo/load-demo';
import { demoToken } from '../operate/demo-logins';
import { choosePort } from './choose-port';
import { Display } from './display';
import { Lifetime } from './lifetime';
import { provisionServices } from './provision-services';
import { demoLogins, demoLoginsText } from './demo-people';
import { leaveAccessToken, leaveAddress } from './running';
import { startServers } from './servers';
import { readModelConfig, readOutsideConfig } from './services';
import { StartConfig } from './start-config';
import { startStack } from './start-stack';
import { webRoot } from './web-root';
import { whenReady } from './when-ready';

/** `npm start`: everything on this computer, until Ctrl-C. */
function start(env: NodeJS.ProcessEnv): void {
  const display = new Display();
  const lifetime = new Lifetime((line) => display.line(line));
  const onLost = (why: string) => {
    if (!lifetime.isEnding) display.line(`\n${why} Puente stops.`);
    lifetime.end(1);
  };
  lifetime.run(async () => {
    const { port: wanted, logLevel, demo } = readConfig(StartConfig, env);
    const port = await choosePort(wanted);
    const dataFolder = dataFolderPath(env);
    display.line('Puente starts.');
    const servers = await lifetime.step(startServers({ dataFolder, env, display, onLost }), (one) =>
      one.stop(),
    );
    const { databaseUrl, natsUrls } = servers;
    const databaseUrls = await provisionServices(databaseUrl, dataFolder);
    const outside = readOutsideConfig(env, {
      databaseUrl: databaseUrls.accounts,
      natsUrl: natsUrls.accounts,
    });
    const model = readModelConfig(env, { databaseUrl: databaseUrls.documents, natsUrl: natsUrls.documents });
    // Where letters lead to, unless the environment says where people reach it.
    const here = port === 0 ? {} : { publicUrl: `http://127.0.0.1:${port}` };
    const stack = await lifetime.step(
      startStack({
        ...{ databaseUrls, natsUrl: natsUrls, port, logLevel, demo, webRoot },
        ...{ ...here, ...outside, ...model },
      }),
      (one) => one.stop(),
    );
    await whenReady(stack.origin, lifetime.signal);
    display.step('Services', 'ready');
    const token = demo === 'on' ? await demoToken(natsUrls.operator, 'admin') : null;
    if (token !== null) {
      await loadDemoOnce(new ApiClient(stack.origin, token), dataFolder, display, lifetime.signal);
      leaveAccessToken(dataFolder, token);
    }
    leaveAddress(dataFolder, stack.origin);
    if (port === 0 && wanted === undefined) display.line('\nPort 3000 is taken; Puente took a free one.');
    display.line(welcome(stack.origin));
    if (demo === 'on') display.line(demoLoginsText(await demoLogins(natsUrls.operator, dataFolder)));
    display.line(goodbye(dataFolder));
  });
}

/** Once for a data folder; broken off, it goes on where it was at the next start. */
async function loadDemoOnce(
  api: ApiClient,
  dataFolder: string,
  display: Display,
  signal: AbortSignal,
): Promise<void> {
  const done = join(dataFolder, 'demo-loaded');
  if (existsSync(done)) return;
  await loadDemo(api, display.demo, signal);
  writeFileSync(done, `${new Date().toISOString()}\n`);
}

function welcome(origin: string): string {
  return `
Puente is ready: ${origin}
Open it in a browser. It answers this computer only.

Three things to try next, in another terminal:
  npm run suggest -- es-madrid --for city,start-up    who Madrid should work with, on what, and why
  npm run ingest -- FILE|FOLDER...                    let it read documents of yours
  ${`${origin}/api/docs`.padEnd(51)} browse the API`;
}

const goodbye = (dataFolder: string) => `
Ctrl-C stops it. Its data stays in ${dataFolder}.`;

start(process.env);
