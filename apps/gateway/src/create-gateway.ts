import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { limits } from '@puente/contracts';
import { connectNats, natsProbe, RequestClient } from '@puente/messaging';
import { createLogger, Metrics, openTracing, type RunningService } from '@puente/platform';
import { AccessGuard } from './access/access.guard';
import { Identities } from './access/identities';
import { BodyIsObject } from './body-is-object.pipe';
import { correlate } from './correlate';
import { countAndLog } from './count-and-log';
import { endConnections } from './end-connections';
import { ProblemFilter } from './errors/problem.filter';
import { type GatewayConfig, loopback } from './gateway-config';
import { GatewayModule } from './gateway.module';
import { serveOpenApi, welcomeToApi } from './openapi';
import { parseJson } from './parse-json';
import { serveMetrics } from './serve-metrics';
import { readWebClient, serveWeb } from './serve-web';
import { TextsWithoutNul } from './texts-without-nul.pipe';

/** JSON may escape each unit of a text; the text's own limit is checked where it is read. */
const bodyBytesMax = 2 * limits.textBytesMax;
/** Lets the page that browses the API work; it carries its styles in itself. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
  },
};

export interface RunningGateway extends RunningService {
  /** Where it answers: `http://127.0.0.1:3000`. */
  readonly origin: string;
}

export interface GatewayPatience {
  /** Milliseconds that a service has for its answer where an operation does not say more; unset, callers are told within three seconds. */
  readonly answerMsMax?: number;
}

/** Opens the only HTTP door. */
export async function createGateway(config: GatewayConfig & GatewayPatience): Promise<RunningGateway> {
  const web = config.webRoot === undefined ? null : readWebClient(config.webRoot);
  const logger = createLogger('gateway', config.logLevel);
  const metrics = new Metrics('gateway');
  const tracing = openTracing('gateway', config.otlpEndpoint, logger);
  const connection = await connectNats(config.natsUrl, 'gateway');
  const nats = natsProbe(connection);
  const client = new RequestClient(connection, tracing, config.answerMsMax);
  const identities = new Identities(client);
  const adapter = new FastifyAdapter({
    bodyLimit: bodyBytesMax,
    trustProxy: config.trustedProxies ?? false,
    routerOptions: { maxParamLength: 300 },
    // While it closes, who is connected still is answered: Fastify's own refusal is no problem+json.
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    GatewayModule.with(client, nats, identities),
    adapter,
    { logger, abortOnError: false, bodyParser: false },
  );
  const server = adapter.getInstance();
  correlate(server, tracing);
  countAndLog(server, metrics, logger);
  parseJson(server);
  endConnections(server);
  serveMetrics(server, metrics, nats);
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy });
  // The parser cuts off silently at its own limit: one byte more lets ours see that a file is too large.
  await app.register(multipart, { limits: { fileSize: limits.fileBytesMax + 1, files: 1 } });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalGuards(new AccessGuard(identities));
  app.useGlobalPipes(new BodyIsObject(), new TextsWithoutNul());
  app.useGlobalFilters(new ProblemFilter(logger));
  serveOpenApi(app);
  if (web === null) welcomeToApi(app);
  else await serveWeb(app, web);
  await app.listen(config.port, config.host ?? loopback);
  const stop = async () => {
    await app.close();
    await connection.close();
    await tracing.stop();
  };
  return { name: 'gateway', origin: await app.getUrl(), stop };
}
