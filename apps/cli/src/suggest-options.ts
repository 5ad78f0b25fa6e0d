import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

const limitMax = 100;
const reasonsMax = 12;

export const usage = `Usage: npm run suggest -- PARTY [options]

Suggests partners for a city (es-madrid) or a start-up (its id), with reasons and quotes.

  --for KINDS        city, start-up or both: city,start-up (default city)
  --kind KIND        what PARTY is: city or start-up (default: city where its id begins with a country)
  --limit N          suggestions of each kind, 1 to ${limitMax} (default 5)
  --reasons N        reasons shown for each, 1 to ${reasonsMax} (default 6)
  --countries CODES  only these countries: KR,JP
  --challenges IDS   only about these challenges: waste,water/scarcity
  --without ties     leave existing ties out of the score
  --json             print the run as the API answers it

PUENTE_URL names another Puente than the one running here.`;

const options = {
  for: { type: 'string', default: 'city' },
  kind: { type: 'string' },
  limit: { type: 'string', default: '5' },
  reasons: { type: 'string', default: '6' },
  countries: { type: 'string' },
  challenges: { type: 'string' },
  without: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The body of `POST /match-requests`, and how its run is to be shown. */
export interface SuggestOptions {
  readonly request: {
    readonly party: { readonly kind: string; readonly id: string };
    readonly seeks: readonly string[];
    readonly limit: number;
    readonly filters?: { readonly countries?: readonly string[]; readonly challenges?: readonly string[] };
    readonly without?: readonly string[];
  };
  readonly reasonsShown: number;
  readonly json: boolean;
}

/** Null where help is asked for. @throws UsageError */
export function readSuggestOptions(args: string[]): SuggestOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [id, ...others] = positionals;
  if (id === undefined) throw new UsageError(usage);
  if (others.length > 0) throw new UsageError(`One party at a time: ${id} or ${others.join(' or ')}?`);
  const filters = {
    ...(values.countries && { countries: list(values.countries).map((code) => code.toUpperCase()) }),
    ...(values.challenges && { challenges: list(values.challenges) }),
  };
  return {
    request: {
      party: { kind: kindOf(id, values.kind), id },
      seeks: among('--for', ['city', 'start-up'], list(values.for)),
      limit: numberOf('--limit', limitMax, values.limit),
      ...(Object.keys(filters).length > 0 && { filters }),
      ...(values.without && { without: among('--without', ['ties'], list(values.without)) }),
    },
    reasonsShown: numberOf('--reasons', reasonsMax, values.reasons),
    json: values.json,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node's first sentence says what is wrong; the others explain Node.
    const [what] = (error as Error).message.split('. ');
    throw new UsageError(`${what}. --help lists the options.`);
  }
}

function kindOf(id: string, kind: string | undefined): string {
  if (kind !== undefined) return among('--kind', ['city', 'start-up'], [kind])[0]!;
  return /^[a-z]{2}-/.test(id) ? 'city' : 'start-up';
}

function numberOf(option: string, max: number, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw new UsageError(`${option} must be a whole number between 1 and ${max}, not ${text}.`);
}

function among(option: string, allowed: readonly string[], given: readonly string[]): readonly string[] {
  const wrong = given.find((one) => !allowed.includes(one));
  if (wrong === undefined && given.length > 0) return given;
  throw new UsageError(`${option} takes ${allowed.join(' or ')}, not ${wrong ?? 'nothing'}.`);
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
