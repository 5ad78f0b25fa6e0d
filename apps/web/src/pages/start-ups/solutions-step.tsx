import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { SolutionCard } from './solution-card';
import { SolutionForm } from './solution-form';
import { type Solution, type StartUp } from './start-up-query';
import { placeOfStep } from './steps';
import { useRemoveSolution } from './use-solution-change';

/** What it can do about challenges, how ready that is, and what it seeks for it. */
export function SolutionsStep({ startUp }: { startUp: StartUp }) {
  const [search] = useSearchParams();
  const field = search.get('field');
  return <Solutions key={field} startUp={startUp} field={field} />;
}

/** What is open to be typed into: one form at most. */
type Open = 'new' | Solution | null;

function Solutions({ startUp, field }: { startUp: StartUp; field: string | null }) {
  const { t } = useTranslation();
  const { id, solutions } = startUp;
  const [first] = solutions;
  // A fact that no solution says is said of the first.
  const [open, setOpen] = useState<Open>(first === undefined ? 'new' : field === null ? null : first);
  const edited = open === 'new' ? null : open;
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(null);
    heading.current?.focus();
  };
  const remove = useRemoveSolution(startUp, close);
  const isAdding = open === 'new' || solutions.length === 0;
  return (
    <Stack>
      <Title order={2} size="h4" ref={heading} tabIndex={-1}>
        {t('startUps.step.solutions')}
      </Title>
      <Text c="dimmed">{t('startUps.solution.about')}</Text>
      {solutions.map((solution) =>
        solution.id === edited?.id ? (
          <SolutionForm key={solution.id} startUp={startUp} solution={solution} onDone={close} />
        ) : (
          <SolutionCard
            key={solution.id}
            solution={solution}
            actions={
              <>
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconPencil size={14} aria-hidden />}
                  aria-label={t('startUps.solution.editOf', { name: solution.name })}
                  onClick={() => setOpen(solution)}
                >
                  {t('startUps.edit')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconTrash size={14} aria-hidden />}
                  aria-label={t('startUps.solution.removeOf', { name: solution.name })}
                  loading={remove.isPending && remove.variables.id === solution.id}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(solution)}
                >
                  {t('startUps.solution.remove')}
                </Button>
              </>
            }
          />
        ),
      )}
      {isAdding ? (
        <SolutionForm startUp={startUp} solution={null} onDone={close} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen('new')}
        >
          {t('startUps.solution.another')}
        </Button>
      )}
      <Group justify="space-between">
        <Button component={Link} to={placeOfStep(id, 'what-you-do')} variant="default">
          {t('startUps.back')}
        </Button>
        <Button
          component={Link}
          to={placeOfStep(id, 'review')}
          variant={isAdding || open !== null ? 'default' : 'filled'}
        >
          {t('startUps.step.review')}
        </Button>
      </Group>
    </Stack>
  );
}
