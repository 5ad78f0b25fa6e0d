import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { SolutionCard } from './solution-card';
import { SolutionForm } from './solution-form';
import { type StartUp } from './start-up-query';
import { placeOfStep } from './steps';

/** What it can do about challenges, how ready that is, and what it seeks for it. */
export function SolutionsStep({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const { id, solutions } = startUp;
  const [search] = useSearchParams();
  const [isAdding, setAdding] = useState(solutions.length === 0 || search.has('field'));
  return (
    <Stack>
      <Title order={2} size="h4">
        {t('startUps.step.solutions')}
      </Title>
      <Text c="dimmed">{t('startUps.solution.about')}</Text>
      {solutions.map((solution) => (
        <SolutionCard key={solution.id} solution={solution} />
      ))}
      {isAdding ? (
        <SolutionForm startUp={startUp} onDone={() => setAdding(false)} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('startUps.solution.another')}
        </Button>
      )}
      <Group justify="space-between">
        <Button component={Link} to={placeOfStep(id, 'what-you-do')} variant="default">
          {t('startUps.back')}
        </Button>
        <Button component={Link} to={placeOfStep(id, 'review')} variant={isAdding ? 'default' : 'filled'}>
          {t('startUps.step.review')}
        </Button>
      </Group>
    </Stack>
  );
}
