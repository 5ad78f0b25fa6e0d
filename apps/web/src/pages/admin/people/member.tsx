import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type Schema } from '../../../api/client';
import { ProblemNotice } from '../../../components/problem-notice';
import { showNotice } from '../../../components/show-notice';
import { useFormat } from '../../../i18n/use-format';
import { type Organisation, useSession } from '../../../session/session';

interface MemberProps {
  readonly member: Schema<'MemberFacts'>;
  readonly organisation: Organisation;
}

/** A member, and the way out: it is asked once more, for only a new invitation brings somebody back. */
export function Member({ member: { personId, name, email, since }, organisation }: MemberProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useSession();
  const [isAsked, ask] = useState(false);
  const remove = useRemoval(personId, name, organisation);
  const isMe = personId === me.id;
  return (
    <Stack
      component="li"
      gap="xs"
      py="sm"
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <Group justify="space-between" gap="sm">
        <Stack gap={2} style={{ minWidth: 0 }}>
          <Text fw={600}>{isMe ? t('admin.people.you', { name }) : name}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {`${email} · ${t('admin.people.since', { day: format.day(since) })}`}
          </Text>
        </Stack>
        <Group gap="sm">
          <Anchor component={Link} to={`/admin/audit?personId=${personId}`} size="sm">
            {t('admin.people.deeds', { name })}
          </Anchor>
          {!isAsked && (
            <Button
              size="xs"
              variant="default"
              aria-label={t(isMe ? 'admin.people.leave' : 'admin.people.removeOne', { name })}
              onClick={() => ask(true)}
            >
              {t(isMe ? 'admin.people.leave' : 'admin.people.remove')}
            </Button>
          )}
        </Group>
      </Group>
      {isAsked && (
        <Group gap="sm" role="group" aria-label={t('admin.people.sure', { name })}>
          <Text size="sm">{t(isMe ? 'admin.people.sureToLeave' : 'admin.people.sure', { name })}</Text>
          <Button
            size="xs"
            color="red.9"
            autoFocus
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t(isMe ? 'admin.people.leave' : 'admin.people.remove')}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              remove.reset();
              ask(false);
            }}
          >
            {t('admin.people.cancel')}
          </Button>
        </Group>
      )}
      {remove.error && <ProblemNotice problem={remove.error} />}
    </Stack>
  );
}

function useRemoval(personId: string, name: string, { kind, id }: Organisation) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/organisations/{id}/members/{personId}', {
        params: { path: { id, personId }, query: { kind } },
      }),
    onSuccess: async () => {
      showNotice(t('admin.people.removed', { name }));
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/organisations/{id}/members'] });
      await queries.invalidateQueries({ queryKey: ['session'] });
    },
  });
}
