import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createTestDatabase, startTestNats, type TestDatabase, type TestNats } from '@puente/testing';
import { startStack } from '../../deploy/local/start-stack';
import { demoToken } from '../../deploy/operate/demo-logins';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

interface Span {
  readonly service: string | undefined;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Span, 'service'>[] }[];
  }[];
}

const valueOf = (attributes: readonly Attribute[], key: string) => {
  const { value } = attributes.find((one) => one.key === key) ?? {};
  return value?.stringValue ?? value?.intValue;
};

function spansIn(body: string): Span[] {
  return (JSON.parse(body) as Export).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map((span) => ({ ...span, service: String(valueOf(resource.attributes, 'service.name')) })),
    ),
  );
}

const caller = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const traceparent = `00-${caller.traceId}-${caller.spanId}-01`;

describe('one call from outside, to a collector', () => {
  let database: TestDatabase;
  let nats: TestNats;
  const exported: { path: string | undefined; body: string }[] = [];
  /** Stands where a collector would. */
  const collector = createServer((request, response) => answer(request, response));
  let answer = take;

  function take(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      exported.push({ path: request.url, body });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }

  beforeAll(async () => {
    [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
  });

  afterAll(async () => {
    collector.closeAllConnections();
    collector.close();
    await nats?.stop();
    await database?.drop();
  });

  const collectorUrl = () => `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

  /** Everything up, one call made, everything stopped: by then what there was to send is sent, or given up. */
  async function callOnce(otlpEndpoint: string, path: string): Promise<number> {
    const stack = await startStack({
      ...{ databaseUrls: database.urls, natsUrl: nats.urls, demo: 'on' as const },
      ...{ port: 0, logLevel: 'silent' as const, otlpEndpoint },
    });
    const authorization = `Bearer ${await demoToken(nats.urls.operator, 'admin')}`;
    const { status } = await fetch(`${stack.origin}${path}`, { headers: { traceparent, authorization } });
    await stack.stop();
    return status;
  }

  it("is one trace, the caller's own: the door, who asks, its request, the service that answers", async () => {
    expect(await callOnce(collectorUrl(), '/api/v1/cities/es-nowhere?token=hunter2')).toBe(404);
    expect([...new Set(exported.map(({ path }) => path))]).toEqual(['/v1/traces']);
    const spans = exported
      .flatMap(({ body }) => spansIn(body))
      .filter(({ traceId }) => traceId === caller.traceId);
    const named = (name: string) => spans.find((span) => span.name === name);
    const door = named('GET /api/v1/cities/:id');
    const request = named('request city-profiles.v1.city.get');
    const service = named('process city-profiles.v1.city.get');
    const asking = ['request', 'process'].map((step) => named(`${step} accounts.v1.actor.identify`)?.service);
    expect(asking).toEqual(['gateway', 'accounts']);
    expect(spans).toHaveLength(5);
    expect([door, request, service].map((span) => span?.service)).toEqual([
      ...['gateway', 'gateway', 'city-profiles'],
    ]);
    expect(door?.parentSpanId).toBe(caller.spanId);
    expect(request?.parentSpanId).toBe(door?.spanId);
    expect(service?.parentSpanId).toBe(request?.spanId);
    expect(valueOf(door?.attributes ?? [], 'http.response.status_code')).toBe(404);
    expect(valueOf(service?.attributes ?? [], 'messaging.system')).toBe('nats');
    for (const span of [door, request, service])
      expect(valueOf(span?.attributes ?? [], 'error.type')).toBe('city-not-found');
    expect(exported.filter(({ body }) => /hunter2|es-nowhere/.test(body))).toEqual([]);
  }, 60_000);

  it('is answered all the same where the collector is gone', async () => {
    expect(await callOnce('http://127.0.0.1:9', '/api/v1/cities')).toBe(200);
  }, 60_000);

  it('is answered, and everything stops, where the collector is silent', async () => {
    answer = () => undefined;
    expect(await callOnce(collectorUrl(), '/api/v1/cities')).toBe(200);
  }, 60_000);
});
