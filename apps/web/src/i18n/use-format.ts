import { useTranslation } from 'react-i18next';

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

type Formats = ReturnType<typeof formatsOf>;
/** By language: each is dear to make, and a list asks for them hundreds of times. */
const made = new Map<string, Formats>();

/** Numbers, days and names of countries as the language of the screen writes them. */
export function useFormat(): Formats {
  const { language } = useTranslation().i18n;
  const formats = made.get(language) ?? formatsOf(language);
  made.set(language, formats);
  return formats;
}

function formatsOf(language: string) {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const spoken = new Intl.DisplayNames(language, { type: 'language' });
  const whole = new Intl.NumberFormat(language);
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    number: (value: number) => whole.format(value),
    compact: (value: number) => compact.format(value),
    /** A score or points of one, in tenths. */
    score: (value: number) => tenths.format(value),
    percent: (share: number) => percent.format(share),
    /** Of an ISO 8601 day or moment. */
    day: (iso: string) => day.format(new Date(iso)),
    moment: (iso: string) => moment.format(new Date(iso)),
    ago: (iso: string, now = Date.now()) => {
      const seconds = (new Date(iso).getTime() - now) / 1_000;
      const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
      return ago.format(Math.round(seconds / size), unit);
    },
    /** Of an ISO 3166 country. */
    country: (code: string) => countries.of(code) ?? code,
    /** Of an ISO 639 language. */
    language: (code: string) => spoken.of(code) ?? code,
    list: (items: readonly string[]) => list.format(items),
  };
}
