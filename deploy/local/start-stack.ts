import { type ServiceUrls } from '../postgres/provision';
import { createCityProfiles } from '../../apps/city-profiles/src/city-profiles.module';
import { createDocuments } from '../../apps/documents/src/documents.module';
import { createExpertiseCatalogue } from '../../apps/expertise-catalogue/src/expertise-catalogue.module';
import { createGateway } from '../../apps/gateway/src/create-gateway';
import { createMatchScoring } from '../../apps/match-scoring/src/match-scoring.module';
import { type LogLevel, type RunningService, type ServiceConfig } from '@puente/platform';

export interface StackConfig {
  readonly databaseUrls: ServiceUrls;
  readonly natsUrl: string;
  /** Of the gateway; 0 takes any free one. */
  readonly port: number;
  readonly logLevel: LogLevel;
}

export interface Stack {
  /** Where the gateway answers: `http://127.0.0.1:3000`. */
  readonly origin: string;
  stop(): Promise<void>;
}

type Create = (config: ServiceConfig) => Promise<RunningService>;

/** The services with a database, in the order of their schemas' names. */
const services: Readonly<Record<keyof ServiceUrls, Create>> = {
  documents: createDocuments,
  city_profiles: createCityProfiles,
  expertise_catalogue: createExpertiseCatalogue,
  match_scoring: createMatchScoring,
};

/** Every service in this one process, for tests, the demo and `npm start`; the gateway opens when the others stand. */
export async function startStack({ databaseUrls, natsUrl, port, logLevel }: StackConfig): Promise<Stack> {
  const names = Object.keys(services) as (keyof ServiceUrls)[];
  const starting = names.map((name) =>
    services[name]({ databaseUrl: databaseUrls[name], natsUrl, logLevel }),
  );
  const settled = await Promise.allSettled(starting);
  const running = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stopAll = async () => {
    await Promise.all(running.map((service) => service.stop()));
  };
  try {
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    const gateway = await createGateway({ natsUrl, port, logLevel });
    const stop = async () => {
      await gateway.stop();
      await stopAll();
    };
    return { origin: gateway.origin, stop };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
