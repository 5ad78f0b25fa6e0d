import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Way, ways } from './import-choice';

interface WayChoiceProps {
  readonly way: Way;
  readonly onChange: (way: Way) => void;
}

/** How it is said which column holds what. */
export function WayChoice({ way, onChange }: WayChoiceProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('admin.imports.way')}
      value={way}
      onChange={(chosen) => onChange(ways.find((one) => one === chosen) ?? 'header')}
    >
      <Stack gap="xs" mt="xs">
        {ways.map((one) => (
          <Radio
            key={one}
            value={one}
            label={t(`admin.imports.ways.${one}`)}
            description={t(`admin.imports.wayHelp.${one}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
