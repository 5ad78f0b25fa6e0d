import 'reflect-metadata';
import { dataFolderPath, readConfig, type RunningService } from '@puente/platform';
import { type DatabaseService, databaseServices } from '../postgres/services';
import { explainError } from './explain-error';
import { Display } from './display';
import { startInfrastructure } from './infrastructure/infrastructure';
import { provisionServices } from './provision-services';
import { leaveConnections, readConnections, removeTraces } from './running';
import { createGateway, services } from './services';
import { StartConfig } from './start-config';
import { stopOnSignal } from './stop-on-signal';

interface Servers {
  readonly databaseUrl: string;
  readonly natsUrl: string;
  stop(): Promise<void>;
}

/** `npm run start:<service>`: one service as a process of its own, beside a running Puente or on servers of its own. */
async function start(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const servers = await findServers(dataFolderPath(env), env);
  try {
    const service = await create(name, servers, env);
    stopOnSignal(async () => {
      await service.stop();
      await servers.stop();
    });
    console.log(`${name} is at work. Ctrl-C stops it.`);
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

async function create(
  name: string,
  { databaseUrl, natsUrl }: Servers,
  env: NodeJS.ProcessEnv,
): Promise<RunningService> {
  const { port, logLevel } = readConfig(StartConfig, env);
  if (name === 'gateway') {
    const gateway = await createGateway({ natsUrl, port, logLevel });
    console.log(`The gateway answers this computer only: ${gateway.origin}`);
    return gateway;
  }
  const schema = databaseServices.find((one) => one === name.replaceAll('-', '_')) as DatabaseService;
  const databaseUrls = await provisionServices(databaseUrl, dataFolderPath(env));
  return services[schema]({ databaseUrl: databaseUrls[schema], natsUrl, logLevel });
}

async function findServers(dataFolder: string, env: NodeJS.ProcessEnv): Promise<Servers> {
  const running = readConnections(dataFolder);
  if (running) return { ...running, stop: async () => undefined };
  const servers = await startInfrastructure({ dataFolder, env, onProgress: new Display().infrastructure });
  leaveConnections(dataFolder, { ...servers, pid: process.pid });
  return {
    ...servers,
    stop: async () => {
      removeTraces(dataFolder);
      await servers.stop();
    },
  };
}

start(process.argv[2] ?? '', process.env).catch((error: unknown) => {
  console.error(explainError(error));
  process.exit(1);
});
