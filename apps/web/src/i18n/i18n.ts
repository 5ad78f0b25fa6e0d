import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Locale } from './locales/en';

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

/** Each language is loaded when it is first shown. */
const load: Readonly<Record<Language, () => Promise<{ locale: Locale }>>> = {
  en: () => import('./locales/en'),
  es: () => import('./locales/es'),
};

export const isLanguage = (text: string): text is Language => languages.some((one) => one === text);

/** Begins in the language that was chosen here before, or in the browser's. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'dev',
    fallbackLng: false,
    defaultNS: 'puente',
    interpolation: { escapeValue: false },
    resources: {},
  });
  await speak(chosenLanguage() ?? browserLanguage());
}

/** The language that was chosen in this browser. */
export function chosenLanguage(): Language | null {
  const kept = localStorage.getItem(keptAs) ?? '';
  return isLanguage(kept) ? kept : null;
}

/** Speaks another language from now on, and remembers it where a person chose it. */
export async function speak(language: Language, { isChoice = false } = {}): Promise<void> {
  if (isChoice) localStorage.setItem(keptAs, language);
  if (!i18next.hasResourceBundle(language, 'puente'))
    i18next.addResourceBundle(language, 'puente', (await load[language]()).locale);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

function browserLanguage(): Language {
  const wanted = navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage);
  return wanted ?? 'en';
}
