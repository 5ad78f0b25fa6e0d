import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Area, type Locale } from './locales/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'puente';
    resources: { puente: Locale };
  }
}

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each in itself: who looks for theirs may read no other. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

const keptAs = 'puente.language';

const everywhere: Readonly<Record<Language, () => Promise<{ everywhere: object }>>> = {
  en: () => import('./locales/en/everywhere'),
  es: () => import('./locales/es/everywhere'),
};
const ofPages = import.meta.glob<object>('./locales/*/pages/*.json', { import: 'default' });

export const isLanguage = (text: string): text is Language => languages.some((one) => one === text);

/** Begins in the language that was chosen here before, or in the browser's. */
let spoken: Language = chosenLanguage() ?? browserLanguage();
/** The areas that the pages seen so far say something of, in whichever language. */
const known = new Set<Area>();

void i18next.use(initReactI18next).init({
  lng: 'dev',
  fallbackLng: false,
  defaultNS: 'puente',
  interpolation: { escapeValue: false },
  initAsync: false,
  resources: {},
});

export const startI18n = (): Promise<void> => speak(spoken);

/** The language that was chosen in this browser. */
export function chosenLanguage(): Language | null {
  const kept = localStorage.getItem(keptAs) ?? '';
  return isLanguage(kept) ? kept : null;
}

/** Speaks another language from now on, and remembers it where a person chose it. */
export async function speak(language: Language, { isChoice = false } = {}): Promise<void> {
  if (isChoice) localStorage.setItem(keptAs, language);
  spoken = language;
  await Promise.all([addEverywhere(language), ...[...known].map((area) => addArea(language, area))]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Loads what a page is going to say. */
export async function learn(areas: readonly Area[]): Promise<void> {
  for (const area of areas) known.add(area);
  await Promise.all(areas.map((area) => addArea(spoken, area)));
}

async function addEverywhere(language: Language): Promise<void> {
  if (i18next.getResource(language, 'puente', 'app') === undefined)
    i18next.addResourceBundle(language, 'puente', (await everywhere[language]()).everywhere);
}

async function addArea(language: Language, area: Area): Promise<void> {
  if (i18next.getResource(language, 'puente', area) !== undefined) return;
  const file = area.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const words = await ofPages[`./locales/${language}/pages/${file}.json`]?.();
  i18next.addResourceBundle(language, 'puente', { [area]: words });
}

function browserLanguage(): Language {
  const wanted = navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage);
  return wanted ?? 'en';
}
