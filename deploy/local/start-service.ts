import 'reflect-metadata';
import { dataFolderPath, readConfig, type RunningService } from '@puente/platform';
import { type DatabaseService, databaseServices, serviceOf } from '../postgres/services';
import { choosePort } from './choose-port';
import { Display } from './display';
import { Lifetime } from './lifetime';
import { provisionServices } from './provision-services';
import { hasAddress, leaveAddress, removeAddress } from './running';
import { findServers, type Servers } from './servers';
import { createGateway, readModelConfig, readOutsideConfig, services } from './services';
import { StartConfig } from './start-config';
import { UnknownServiceError } from './unknown-service-error';
import { webRoot } from './web-root';

/** `npm run start:<service>`: one service as a process of its own, beside a running Puente or on servers of its own. */
function start(name: string, env: NodeJS.ProcessEnv): void {
  const display = new Display();
  const lifetime = new Lifetime((line) => display.line(line));
  const onLost = (why: string) => {
    if (!lifetime.isEnding) display.line(`\n${why} ${name} stops.`);
    lifetime.end(1);
  };
  lifetime.run(async () => {
    const create = creatorOf(name, env);
    const dataFolder = dataFolderPath(env);
    const servers = await lifetime.step(findServers({ dataFolder, env, display, onLost }), (one) =>
      one.stop(),
    );
    const { operationsOrigin } = await lifetime.step(create(servers), (one) => one.stop());
    if (operationsOrigin) display.line(`Health and metrics: ${operationsOrigin}`);
    display.line(`${name} is at work. Ctrl-C stops it.`);
  });
}

type Create = (servers: Servers) => Promise<RunningService>;

/** @throws UnknownServiceError */
function creatorOf(name: string, env: NodeJS.ProcessEnv): Create {
  if (name === 'gateway') return (servers) => openGateway(servers, env);
  const schema = databaseServices.find((one) => one === name.replaceAll('-', '_'));
  if (schema === undefined) throw new UnknownServiceError(name);
  return (servers) => createService(schema, servers, env);
}

async function createService(
  schema: DatabaseService,
  { databaseUrl, natsUrls }: Servers,
  env: NodeJS.ProcessEnv,
): Promise<RunningService> {
  const { logLevel, operationsPort, demo } = readConfig(StartConfig, env);
  const databaseUrls = await provisionServices(databaseUrl, dataFolderPath(env));
  const own = { databaseUrl: databaseUrls[schema], natsUrl: natsUrls[serviceOf(schema)] };
  const outside = schema === 'accounts' ? readOutsideConfig(env, own) : {};
  const model = schema === 'documents' ? readModelConfig(env, own) : {};
  const operations = operationsPort === undefined ? {} : { operationsPort };
  return services[schema]({ ...own, ...outside, ...model, logLevel, demo, ...operations });
}

/** Leaves its address for the command-line programs, where no other gateway has. */
async function openGateway({ natsUrls }: Servers, env: NodeJS.ProcessEnv): Promise<RunningService> {
  const { port, logLevel } = readConfig(StartConfig, env);
  const gateway = await createGateway({
    ...{ natsUrl: natsUrls.gateway, port: await choosePort(port) },
    ...{ logLevel, webRoot },
  });
  const dataFolder = dataFolderPath(env);
  const isOnly = !hasAddress(dataFolder);
  if (isOnly) leaveAddress(dataFolder, gateway.origin);
  console.log(`The gateway answers this computer only: ${gateway.origin}`);
  const stop = async () => {
    if (isOnly) removeAddress(dataFolder);
    await gateway.stop();
  };
  return { name: gateway.name, stop };
}

start(process.argv[2] ?? '', process.env);
