import { Button, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useKept } from '../../session/use-kept';
import classes from '../proposals/case/case.module.css';
import { type Partnership } from './partnership';
import { usePartnershipChange } from './use-partnership-change';

const goalUnitsMax = 2_000;

/** What the two sides want to reach. */
export function Goal({ partnership: { id, goal } }: { partnership: Partnership }) {
  const { t } = useTranslation();
  const [isEdited, edit] = useState(false);
  const [text, keep, forget] = useKept(`goal ${id}`, goal ?? '');
  const change = usePartnershipChange(() =>
    api.PATCH('/api/v1/partnerships/{id}', {
      params: { path: { id } },
      body: { goal: text.trim() === '' ? null : text.trim() },
    }),
  );
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="partnership-goal">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="partnership-goal">
          {t('partnerships.goal.title')}
        </Title>
        {!isEdited && (
          <Button variant="default" size="xs" onClick={() => edit(true)}>
            {t('partnerships.goal.edit')}
          </Button>
        )}
      </Group>
      {isEdited ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate(undefined, {
              onSuccess: () => {
                edit(false);
                forget();
              },
            });
          }}
        >
          <Stack gap="sm">
            <Textarea
              aria-label={t('partnerships.goal.title')}
              description={t('partnerships.goal.help')}
              data-autofocus
              autosize
              minRows={2}
              maxLength={goalUnitsMax}
              value={text}
              onChange={({ currentTarget }) => keep(currentTarget.value)}
            />
            {change.error && <ProblemNotice problem={change.error} />}
            <Group gap="xs">
              <Button type="submit" size="xs" loading={change.isPending}>
                {t('partnerships.save')}
              </Button>
              <Button variant="subtle" size="xs" onClick={() => edit(false)}>
                {t('partnerships.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Text className={classes.typed} c={goal === null ? 'dimmed' : undefined}>
          {goal ?? t('partnerships.goal.none')}
        </Text>
      )}
    </Card>
  );
}
