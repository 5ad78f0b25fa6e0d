import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, query, type Schema } from '../../api/client';
import { Answered } from '../../components/answered';
import { ProblemNotice } from '../../components/problem-notice';

const path = '/api/v1/match-requests' as const;

/** What is watched for one. */
export function SavedRequests() {
  const { t } = useTranslation();
  const saved = query.useQuery('get', path, { params: { query: { limit: 50 } } });
  return (
    <Stack component="section" gap="sm" aria-labelledby="saved">
      <Title order={2} size="h4" id="saved">
        {t('home.saved')}
      </Title>
      <Answered to={saved}>
        {({ items }) =>
          items.length === 0 ? (
            <Paper withBorder p="md">
              <Group justify="space-between" gap="sm">
                <Text c="dimmed" size="sm" maw={420}>
                  {t('home.savedNone')}
                </Text>
                <Button component={Link} to="/partners">
                  {t('app.nav.partners')}
                </Button>
              </Group>
            </Paper>
          ) : (
            <Stack gap="xs">
              {items.map((request) => (
                <SavedRequest key={request.id} request={request} />
              ))}
            </Stack>
          )
        }
      </Answered>
    </Stack>
  );
}

function SavedRequest({ request: { id, name, paused } }: { request: Schema<'SavedMatchRequest'> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['get', path] });
  const pause = useMutation({
    mutationFn: () => api.PATCH('/api/v1/match-requests/{id}', { params, body: { paused: !paused } }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/v1/match-requests/{id}', { params }),
    onSuccess,
  });
  const error = pause.error ?? remove.error;
  return (
    <Paper withBorder p="sm">
      {error !== null && <ProblemNotice problem={error} />}
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          <Anchor component={Link} to={`/match-requests/${id}`} fw={600}>
            {name}
          </Anchor>
          {paused && ` · ${t('home.paused')}`}
        </Text>
        <Group gap={4}>
          <Button variant="subtle" size="compact-sm" onClick={() => pause.mutate()} loading={pause.isPending}>
            {t(paused ? 'home.resume' : 'home.pause')}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            color="red"
            onClick={() => remove.mutate()}
            loading={remove.isPending}
          >
            {t('home.remove')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
