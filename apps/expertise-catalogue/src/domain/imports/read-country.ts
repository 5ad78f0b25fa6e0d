import { countryName, isoCountries } from '@puente/places';

/** Of a start-up that does not say where it is: CLDR's code of the unknown region. It lies outside the corridor. */
export const unknownCountry = 'ZZ';

/** Names that lists write, beside those of the runtime. */
const alsoCalled: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'ivory coast': 'CI',
  'democratic republic of the congo': 'CD',
  'hong kong sar': 'HK',
  turkey: 'TR',
  'czech republic': 'CZ',
  korea: 'KR',
  'republic of korea': 'KR',
  macau: 'MO',
  'viet nam': 'VN',
};

let codes: ReadonlyMap<string, string> | undefined;

function allCodes(): ReadonlyMap<string, string> {
  codes ??= new Map([
    ...isoCountries.flatMap((code): [string, string][] => [
      [code.toLowerCase(), code],
      [countryName(code, 'en').toLowerCase(), code],
      [countryName(code, 'es').toLowerCase(), code],
    ]),
    ...Object.entries(alsoCalled),
  ]);
  return codes;
}

/** ISO 3166-1 alpha-2 of a country written as its code, or as its name in English or Spanish; null where it is none. */
export function readCountry(cell: string): string | null {
  return allCodes().get(cell.trim().toLowerCase()) ?? null;
}

/** Country and city of "Seville, Andalusia, Spain; Remote": the first place counts, its last part is the country. */
export function readLocation(cell: string): { country: string | null; city: string | null } {
  const [place = ''] = cell.split(';');
  const parts = place.split(',').map((part) => part.trim());
  const country = readCountry(parts.at(-1) ?? '');
  if (country === null) return { country, city: null };
  return { country, city: parts[0] || null };
}
