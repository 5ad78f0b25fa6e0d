import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../../api/challenges';
import { type Schema } from '../../../api/client';
import classes from './case.module.css';

export const questions = ['whyYou', 'whatWeBring', 'firstStep'] as const;

/** What is on the table: the three answers, the format and the challenges. */
export function CaseTerms({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const { format, challenges, message } = proposal;
  return (
    <Card withBorder component="section" aria-labelledby="case-terms" padding="lg">
      <Title order={2} size="h4" mb="md" id="case-terms">
        {t('proposals.case.terms')}
      </Title>
      <Stack gap="md">
        {questions.map((question) => (
          <div key={question}>
            <Title order={3} size="h6">
              {t(`proposals.case.${question}`)}
            </Title>
            <Text className={classes.typed}>{message[question]}</Text>
          </div>
        ))}
        <div>
          <Title order={3} size="h6">
            {t('proposals.case.format')}
          </Title>
          <Text>
            {t(`codes.format.${format}`)}
            <Text span c="dimmed" size="sm">{` · ${t(`codes.formatMeans.${format}`)}`}</Text>
          </Text>
        </div>
        <div>
          <Title order={3} size="h6" mb={4}>
            {t('proposals.case.challenges')}
          </Title>
          {challenges.length === 0 ? (
            <Text c="dimmed">{t('proposals.case.noChallenges')}</Text>
          ) : (
            <Group gap="xs">
              {challenges.map((challenge) => (
                <Badge key={challenge} variant="default" size="lg" radius="sm" tt="none" fw={500}>
                  {nameOf(challenge)}
                </Badge>
              ))}
            </Group>
          )}
        </div>
      </Stack>
    </Card>
  );
}
