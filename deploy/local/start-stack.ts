import { type LogLevel } from '@puente/platform';
import { givenNatsUrls, type NatsUrls } from '../nats/users';
import { type ServiceUrls } from '../postgres/provision';
import { databaseServices, serviceOf } from '../postgres/services';
import { createGateway, type ModelConfig, type OutsideConfig, services, strengths } from './services';

export interface StackConfig extends OutsideConfig, ModelConfig {
  readonly databaseUrls: ServiceUrls;
  /** One for all, or one a service. */
  readonly natsUrl: string | NatsUrls;
  /** Of the gateway; 0 takes any free one. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** On: tokens of people of the demo are there for the asking. */
  readonly demo?: 'on' | 'off';
  /** The folder of the built web client. */
  readonly webRoot?: string;
  /** What the gateway gives a service to answer: more than usual where other tests keep the machine busy. */
  readonly answerMsMax?: number;
  /** Of an OpenTelemetry collector, where traces are wanted. */
  readonly otlpEndpoint?: string;
}

export interface Stack {
  /** Where the gateway answers: `http://127.0.0.1:3000`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Every service in this one process, for tests, the demo and `npm start`; the gateway opens when the others stand. */
export async function startStack({ databaseUrls, natsUrl, port, ...shared }: StackConfig): Promise<Stack> {
  const natsUrls = typeof natsUrl === 'string' ? givenNatsUrls(natsUrl) : natsUrl;
  // Whoever registers first on its pages must not wait for the dictionaries of passwords.
  if (shared.webRoot !== undefined) strengths();
  const starting = databaseServices.map((name) =>
    services[name]({ databaseUrl: databaseUrls[name], natsUrl: natsUrls[serviceOf(name)], ...shared }),
  );
  const settled = await Promise.allSettled(starting);
  const running = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stopAll = async () => {
    await Promise.all(running.map((service) => service.stop()));
  };
  try {
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    const gateway = await createGateway({ natsUrl: natsUrls.gateway, port, ...shared });
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
