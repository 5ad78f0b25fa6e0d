import { type FieldError } from '@puente/contracts';

/** Rules that make the others of the same field pointless, most telling first. */
const tellingRules = [
  'whitelist-validation',
  'is-string',
  'is-int',
  'is-number',
  'is-boolean',
  'is-array',
  'is-in',
];

/** One error a field, in words for people: what the validators say of one missing field fills a page otherwise. */
export function plainFieldErrors(errors: readonly FieldError[], sent: unknown): FieldError[] {
  const paths = [...new Set(errors.map(({ path }) => path))];
  return paths.map((path) => plain(mostTelling(errors.filter((error) => error.path === path)), sent));
}

function mostTelling(errors: readonly FieldError[]): FieldError {
  const rank = ({ rule }: FieldError) => {
    const place = tellingRules.indexOf(rule);
    return place === -1 ? tellingRules.length : place;
  };
  return errors.reduce((best, error) => (rank(error) < rank(best) ? error : best));
}

function plain(error: FieldError, sent: unknown): FieldError {
  const { path, rule } = error;
  if (rule === 'whitelist-validation') return { ...error, message: `${path} is not a field of this request` };
  if (path !== '' && valueAt(sent, path) === undefined)
    return { path, rule: 'is-defined', message: `${path} is missing` };
  return error;
}

function valueAt(sent: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      sent,
    );
}
