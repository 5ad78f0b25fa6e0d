import { type StartUp } from './start-up-query';

/** The first step, as its form holds it. */
export type About = {
  name: string;
  country: string;
  city: string | null;
  website: string;
  foundedIn: number | string;
  languages: string[];
};

export const aboutFields = ['name', 'country', 'city', 'website', 'foundedIn', 'languages'] as const;

export const nothingYet: About = {
  name: '',
  country: '',
  city: null,
  website: '',
  foundedIn: '',
  languages: [],
};

export const aboutOf = ({ name, country, city, website, foundedIn, languages }: StartUp): About => ({
  ...{ name, country, city, languages },
  website: website ?? '',
  foundedIn: foundedIn ?? '',
});

/** As the API takes it; what was emptied is no longer stated. */
export const bodyOf = ({ name, country, city, website, foundedIn, languages }: About) => ({
  ...{ name: name.trim(), country, languages },
  ...statedOf({ city, website: website.trim(), foundedIn }),
});

function statedOf({ city, website, foundedIn }: Pick<About, 'city' | 'website' | 'foundedIn'>) {
  return {
    city: city || null,
    website: website === '' ? null : website,
    foundedIn: typeof foundedIn === 'number' ? foundedIn : null,
  };
}
