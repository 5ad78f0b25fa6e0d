import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLanguage, languageNames, languages, speak } from '../../i18n/i18n';

/** English or Spanish, from now on in this browser. */
export function LanguageChoice({ isShort = false }: { isShort?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('app.language')}
      value={i18n.language}
      onChange={(chosen) => void (isLanguage(chosen) && speak(chosen, { isChoice: true }))}
      data={languages.map((value) => ({
        value,
        label: isShort ? value.toUpperCase() : languageNames[value],
      }))}
    />
  );
}
