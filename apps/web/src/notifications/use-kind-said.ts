import { useTranslation } from 'react-i18next';
import { type Locale } from '../i18n/locales/en';

type Kind = keyof Locale['notifications']['kind'];

/** What was done, in the words of the screen. */
export function useKindSaid(): (kind: string) => string {
  const { t, i18n } = useTranslation();
  const isWorded = (kind: string): kind is Kind => i18n.exists(`notifications.kind.${kind}`);
  return (kind) => (isWorded(kind) ? t(`notifications.kind.${kind}`) : t('notifications.other'));
}
