import { Anchor, Group, List, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCodeName } from '../../i18n/use-code-name';
import { useFormat } from '../../i18n/use-format';
import { type StartUp } from './start-up-query';
import { placeOfField } from './steps';

/** How complete a profile is, and where to say what is missing. */
export function Completeness({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const format = useFormat();
  const codeName = useCodeName();
  const { id, completeness } = startUp;
  const { score, missing } = completeness;
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} size="h5" id="completeness">
            {t('startUps.complete.title')}
          </Title>
          <Text fw={700}>{format.percent(score / 100)}</Text>
        </Group>
        <Progress.Root>
          <Progress.Section value={score} aria-labelledby="completeness" />
        </Progress.Root>
        {missing.length === 0 ? (
          <Text size="sm">{t('startUps.complete.all')}</Text>
        ) : (
          <List size="sm" spacing={4}>
            {missing.map(({ field, hint, points }) => (
              <List.Item key={hint}>
                <Anchor component={Link} to={placeOfField(id, field)} inherit>
                  {codeName('startUps.missing', hint)}
                </Anchor>{' '}
                <Text component="span" c="dimmed" size="sm">
                  +{points}
                </Text>
              </List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Paper>
  );
}
