import { Button, Group, Paper, RingProgress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodeName } from '../../i18n/use-code-name';
import { useFormat } from '../../i18n/use-format';
import { answerOf, type Asked } from './asked';
import { type City } from './city';

interface CompletenessPanelProps {
  readonly city: City;
  readonly onAnswer: (asked: Asked) => void;
}

/** How much of a profile is filled in, and the answer that would help most. */
export function CompletenessPanel({ city: { completeness }, onAnswer }: CompletenessPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const codeName = useCodeName();
  const { share, missing, nextQuestion } = completeness;
  const answer = nextQuestion === null ? null : answerOf(nextQuestion);
  const others = missing.filter((code) => code !== nextQuestion);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="completeness">
      <Group wrap="nowrap" align="flex-start">
        <RingProgress
          size={84}
          thickness={9}
          roundCaps
          sections={[{ value: share * 100, color: 'var(--mantine-primary-color-filled)' }]}
          label={
            <Text ta="center" size="sm" fw={700}>
              {format.percent(share)}
            </Text>
          }
        />
        <Stack gap={4} aria-live="polite">
          <Title order={2} size="h5" id="completeness">
            {t('cities.complete')}
          </Title>
          <Text size="sm">
            {nextQuestion === null ? t('cities.allSaid') : codeName('cities.question', nextQuestion)}
          </Text>
          {answer !== null && (
            <Button size="compact-sm" variant="default" onClick={() => onAnswer(answer)} w="fit-content">
              {t('cities.answer')}
            </Button>
          )}
          {others.length > 0 && (
            <Text size="xs" c="dimmed">
              {t('cities.thenToo', { count: others.length })}
            </Text>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
