/** What cities are looked for by; empty where it does not matter. */
export interface CitiesAsked {
  readonly q: string;
  readonly country: string;
  readonly theme: string;
}

const names = ['q', 'country', 'theme'] as const;

export function citiesAskedIn(search: URLSearchParams): CitiesAsked {
  const [q = '', country = '', theme = ''] = names.map((name) => search.get(name) ?? '');
  return { q, country: /^[A-Z]{2}$/.test(country) ? country : '', theme };
}

/** As it stands in the address, and as the API wants it. */
export const searchOf = (asked: CitiesAsked): URLSearchParams =>
  new URLSearchParams(
    names.flatMap((name) =>
      asked[name].trim() === '' ? [] : [[name, asked[name].trim()] as [string, string]],
    ),
  );
