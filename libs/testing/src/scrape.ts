/** A scrape as Prometheus reads it: each series by its name and its labels in the order of the alphabet, and its value. */
export type Scrape = ReadonlyMap<string, number>;

// Prometheus reads numbers in either case, and prom-client writes `Nan`.
const line = /^([a-zA-Z_:][\w:]*(?:\{(?:[a-zA-Z_]\w*="(?:[^"\\]|\\.)*",?)*\})?) (nan|[+-]?inf|[-+.\de]+)$/i;

/** @throws Error for a line that is not in Prometheus' text format, and for a series that is told twice. */
export async function scrape(origin: string): Promise<Scrape> {
  const response = await fetch(`${origin}/metrics`);
  if (!response.headers.get('content-type')?.startsWith('text/plain; version=0.0.4'))
    throw new Error(`not Prometheus' text format: ${response.headers.get('content-type')}`);
  const series = new Map<string, number>();
  for (const text of (await response.text()).split('\n')) {
    if (text === '' || /^# (HELP|TYPE) [a-zA-Z_:]/.test(text)) continue;
    const [, written, value] = line.exec(text) ?? [];
    const name = written && sorted(written);
    if (name === undefined || series.has(name)) throw new Error(`not a series of its own: ${text}`);
    series.set(name, Number(value?.replace('Inf', 'Infinity')));
  }
  return series;
}

function sorted(written: string): string {
  const [name = '', ...labels] = written.split(/[{}]/);
  const pairs = labels.join('').match(/[a-zA-Z_]\w*="(?:[^"\\]|\\.)*"/g) ?? [];
  return pairs.length === 0 ? name : `${name}{${pairs.sort().join(',')}}`;
}
