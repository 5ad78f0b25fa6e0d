import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ByModelProps {
  readonly model: string;
}

/** Says that no rule but a language model found a sentence, and which. */
export function ByModel({ model }: ByModelProps) {
  const { t } = useTranslation();
  return (
    <Text size="xs" c="dimmed" component="span" display="block">
      {t('app.quote.byModel', { model })}
    </Text>
  );
}
