import { useTranslation } from 'react-i18next';

/** What the screens call a code of the API: `nameOf('admin.action', 'start-up-published')`. One that is newer than the wording stands as it is. */
export function useCodeName(): (area: string, code: string) => string {
  const { i18n } = useTranslation();
  return (area, code) => {
    const wording: unknown = i18n.getResource(i18n.language, 'puente', `${area}.${code}`);
    return typeof wording === 'string' ? wording : code;
  };
}
