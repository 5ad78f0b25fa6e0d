import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, startTestNats } from '@puente/testing';
import { parse } from 'yaml';
import { databaseServices } from '../../postgres/services';
import { createGateway, services } from '../../local/services';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const root = join(__dirname, '../../..');
const file = readFileSync(join(root, 'deploy/observability/alerts.yaml'), 'utf8');
const rules = (parse(file) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);
const guide = readFileSync(join(root, 'docs/how-to/operate.md'), 'utf8');

const metricsIn = (expr: string) => expr.match(/\b(?:puente|nodejs|process)_\w+/g) ?? [];

/** The names of the series that a scrape may hold, from what it says of their types. */
async function declaredBy(origin: string): Promise<string[]> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name + end) : [name],
  );
}

describe('the alert rules', () => {
  const exposed = new Set<string>();
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    stops.push(database.drop, nats.stop);
    const shared = { natsUrl: nats.url, logLevel: 'silent' as const };
    const origins: (string | undefined)[] = [];
    for (const name of databaseServices) {
      const databaseUrl = database.urls[name];
      const service = await services[name]({ ...shared, databaseUrl, operationsPort: 0 });
      stops.push(() => service.stop());
      origins.push(service.operationsOrigin);
    }
    const gateway = await createGateway({ ...shared, port: 0 });
    stops.push(() => gateway.stop());
    for (const origin of [...origins, gateway.origin])
      for (const name of await declaredBy(origin ?? '')) exposed.add(name);
  }, 60_000);

  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  it.each(rules)('$alert rests on metrics that some service exposes', ({ alert, expr }) => {
    const used = metricsIn(expr);
    // Prometheus itself tells whether it could scrape.
    expect(used.length > 0 || alert === 'PuenteServiceGone').toBe(true);
    expect(used.filter((name) => !exposed.has(name))).toEqual([]);
  });

  it('would not take a metric that nobody exposes', () => {
    const used = metricsIn('rate(puente_request_total[5m]) > nodejs_eventloop_lag_p99_seconds');
    expect(used.filter((name) => !exposed.has(name))).toEqual(['puente_request_total']);
  });

  it('are each explained to operators, with the same expression', () => {
    const plain = guide.replaceAll(/\\\|/g, '|');
    for (const { alert, expr } of rules) {
      const row = plain.split('\n').find((line) => line.startsWith(`| \`${alert}\``));
      expect(row?.includes(`\`${expr.trim()}\``) && alert).toBe(alert);
    }
  });

  it('leave no metric of ours unexplained', () => {
    const ours = [...exposed].filter((name) => name.startsWith('puente_'));
    const base = (name: string) => name.replace(/_(bucket|sum|count)$/, '');
    expect(ours.map(base).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
