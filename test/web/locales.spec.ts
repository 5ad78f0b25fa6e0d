import { englishNotifications } from '../../apps/accounts/src/letters/english-notifications';
import document from '../../apps/gateway/openapi.json';
import { locale as en } from '../../apps/web/src/i18n/locales/en';
import { locale as es } from '../../apps/web/src/i18n/locales/es';

type Wording = string | { readonly [key: string]: Wording };

/** Each wording by its whole key: `errors.not-found`. */
function wordings(wording: Wording, at = ''): Map<string, string> {
  if (typeof wording === 'string') return new Map([[at, wording]]);
  const below = Object.entries(wording).map(([key, part]) =>
    wordings(part, at === '' ? key : `${at}.${key}`),
  );
  return new Map(below.flatMap((part) => [...part]));
}

const placesIn = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

describe('what the screens say', () => {
  const [english, spanish] = [wordings(en), wordings(es)];

  it('has each wording in both languages, with words in it', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...english, ...spanish].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills the same places in both', () => {
    const places = (all: Map<string, string>) =>
      Object.fromEntries([...all].map(([key, text]) => [key, placesIn(text)]));
    expect(places(spanish)).toEqual(places(english));
  });

  it('says each code of the API, and no other', () => {
    const codes = document.components.schemas.Problem.properties.code.enum;
    expect(Object.keys(en.errors).sort()).toEqual([...codes, 'unreachable'].sort());
  });

  it('says each thing that people are told of', () => {
    expect(Object.keys(en.notifications.kind).sort()).toEqual(Object.keys(englishNotifications).sort());
  });
});
