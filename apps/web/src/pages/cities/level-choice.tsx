import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodeName } from '../../i18n/use-code-name';
import { type Statement } from './city';

interface LevelChoiceProps {
  readonly stance: Statement['stance'];
  readonly level: number | null;
  readonly onChange: (level: number | null) => void;
}

/** How urgent a need, or how mature an offer is, in words. */
export function LevelChoice({ stance, level, onChange }: LevelChoiceProps) {
  const { t } = useTranslation();
  const codeName = useCodeName();
  return (
    <Select
      label={t(`cities.levelOf.${stance}`)}
      placeholder={t('cities.levelUnsaid')}
      clearable
      data={['1', '2', '3', '4', '5'].map((value) => ({
        value,
        label: `${value} · ${codeName(`cities.level.${stance}`, value)}`,
      }))}
      value={level === null ? null : String(level)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  );
}
