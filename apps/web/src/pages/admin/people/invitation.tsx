import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../api/client';
import { ProblemNotice } from '../../../components/problem-notice';
import { type Organisation } from '../../../session/session';
import { useKept } from '../../../session/use-kept';

/** Asks somebody by letter to act for an organisation too. */
export function Invitation({ organisation: { kind, id } }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const [email, keep, forget] = useKept(`invitation.${kind}.${id}`, '');
  const invite = useMutation({
    mutationFn: async (to: string) => {
      const body = { kind, email: to };
      await api.POST('/api/v1/organisations/{id}/invitations', { params: { path: { id } }, body });
      return to;
    },
    onSuccess: forget,
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    invite.mutate(email.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            type="email"
            label={t('admin.people.invite')}
            description={t('admin.people.inviteHelp')}
            value={email}
            onChange={({ currentTarget }) => keep(currentTarget.value)}
            required
            style={{ flex: '1 1 240px' }}
          />
          <Button type="submit" loading={invite.isPending}>
            {t('admin.people.send')}
          </Button>
        </Group>
        {invite.error && <ProblemNotice problem={invite.error} />}
        {invite.data !== undefined && (
          <Text size="sm" role="status">
            {t('admin.people.invited', { email: invite.data })}{' '}
            <Anchor component={Link} to="/admin/letters" size="sm" underline="always">
              {t('admin.people.seeLetters')}
            </Anchor>
          </Text>
        )}
      </Stack>
    </form>
  );
}
