import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '../../i18n/i18n';

export interface NewcomerValues {
  name: string;
  password: string;
  language: Language;
}

/** A form of who comes for the first time, which begins in the language of the screen. */
export function useNewcomerForm() {
  return useForm<NewcomerValues>({ initialValues: { name: '', password: '', language: useLanguage() } });
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'en';
}
