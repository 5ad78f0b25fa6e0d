import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(__dirname, 'fixtures', 'open-tracing.cjs');

/** How many files of the OpenTelemetry SDK a process of its own has loaded. */
function filesLoaded(env: NodeJS.ProcessEnv): number {
  return Number(execFileSync(process.execPath, [program], { env, encoding: 'utf8' }));
}

describe('tracing', () => {
  it('loads nothing where no collector is configured', () => {
    expect(filesLoaded({})).toBe(0);
  });

  it('loads the SDK where one is, also where nobody answers there', () => {
    expect(filesLoaded({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })).toBeGreaterThan(0);
  });
});
