import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type KeptEdit } from './use-kept-edit';

interface ChangedMeanwhileProps<Values extends object> {
  readonly edit: KeptEdit<Values>;
  readonly nameOf: (field: keyof Values) => string;
  /** What is saved of a field now, in words; empty where that is nothing. */
  readonly saidOf: (field: keyof Values, values: Values) => string;
}

/** Somebody else saved first: what they changed, what stays as it was typed here, and that nothing is saved yet. */
export function ChangedMeanwhile<Values extends object>(props: ChangedMeanwhileProps<Values>) {
  const { t } = useTranslation();
  const { edit, nameOf, saidOf } = props;
  if (edit.meanwhile.length === 0) return null;
  return (
    <Alert role="alert" color="gray" icon={<IconUsers aria-hidden />} title={t('errors.version-stale')}>
      <Stack gap="xs">
        <Text size="sm">{t('fields.meanwhile.text')}</Text>
        <List size="sm" spacing="xs">
          {edit.meanwhile.map(({ field, isMineToo }) => {
            const name = nameOf(field);
            return (
              <List.Item key={name}>
                <strong>{name}</strong>: {saidOf(field, edit.base.values) || t('fields.meanwhile.empty')}
                {isMineToo && (
                  <Group gap="xs">
                    {t('fields.meanwhile.mine')}
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('fields.meanwhile.takeOf', { name })}
                      onClick={() => edit.take(field)}
                    >
                      {t('fields.meanwhile.take')}
                    </Button>
                  </Group>
                )}
              </List.Item>
            );
          })}
        </List>
      </Stack>
    </Alert>
  );
}
