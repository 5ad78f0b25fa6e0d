import { parseArgs } from 'node:util';
import { type Run } from '@puente/contracts';
import { connect } from './origin';
import { runProgram } from './run-program';
import { renderRun } from './render-run';

const usage = `Usage: npm run suggest -- PARTY [options]

Suggests partners for a city (es-madrid) or a start-up (its id), with reasons and quotes.

  --for KINDS        city, start-up or both: city,start-up (default city)
  --kind KIND        what PARTY is: city or start-up (default: city where its id begins with a country)
  --limit N          suggestions of each kind, 1 to 100 (default 5)
  --countries CODES  only these countries: KR,JP
  --challenges IDS   only about these challenges: waste,water/scarcity
  --without ties     leave existing ties out of the score
  --json             print the run as the API answers it

PUENTE_URL names another Puente than the one running here.`;

const options = {
  for: { type: 'string', default: 'city' },
  kind: { type: 'string' },
  limit: { type: 'string', default: '5' },
  countries: { type: 'string' },
  challenges: { type: 'string' },
  without: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function suggest(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [id] = positionals;
  if (id === undefined || values.help) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  const filters = {
    ...(values.countries && { countries: list(values.countries) }),
    ...(values.challenges && { challenges: list(values.challenges) }),
  };
  const api = await connect(process.env);
  const run = await api.post<Run>('/match-requests', {
    party: { kind: values.kind ?? (/^[a-z]{2}-/.test(id) ? 'city' : 'start-up'), id },
    seeks: list(values.for),
    limit: Number(values.limit),
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(values.without && { without: list(values.without) }),
  });
  console.log(values.json ? JSON.stringify(run, null, 2) : await renderRun(run, api));
  return 0;
}

function list(text: string): string[] {
  return text.split(',').map((one) => one.trim());
}

runProgram(suggest);
