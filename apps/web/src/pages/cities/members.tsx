import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query, type Schema } from '../../api/client';
import { Answered } from '../../components/answered';
import { ProblemNotice } from '../../components/problem-notice';
import { useFormat } from '../../i18n/use-format';
import { RemoveMember } from './remove-member';

/** Who acts for a city; members ask others to join by letter. */
export function Members({ cityId }: { cityId: string }) {
  const { t } = useTranslation();
  const members = query.useQuery('get', '/api/v1/organisations/{id}/members', {
    params: { path: { id: cityId }, query: { kind: 'city' } },
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="members">
      <Stack gap="sm">
        <Title order={2} size="h5" id="members">
          {t('cities.members.title')}
        </Title>
        <Answered to={members}>
          {({ items }) =>
            items.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('cities.members.none')}
              </Text>
            ) : (
              items.map((member) => (
                <Member key={member.personId} member={member} cityId={cityId} onGone={members.refetch} />
              ))
            )
          }
        </Answered>
        <Invite cityId={cityId} />
      </Stack>
    </Paper>
  );
}

interface MemberProps {
  readonly member: Schema<'MemberFacts'>;
  readonly cityId: string;
  readonly onGone: () => unknown;
}

function Member({ member, cityId, onGone }: MemberProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, email, since } = member;
  return (
    <Group justify="space-between" wrap="nowrap">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {`${email} · ${t('cities.members.since', { day: format.day(since) })}`}
        </Text>
      </div>
      <RemoveMember {...{ member, cityId, onGone }} />
    </Group>
  );
}

function Invite({ cityId }: { cityId: string }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const invite = useMutation({
    mutationFn: (address: string) =>
      api.POST('/api/v1/organisations/{id}/invitations', {
        params: { path: { id: cityId } },
        body: { kind: 'city', email: address },
      }),
    onSuccess: () => setEmail(''),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate(email);
      }}
    >
      <Stack gap="xs">
        {invite.error && <ProblemNotice problem={invite.error} />}
        <Group align="flex-end" gap="xs">
          <TextInput
            label={t('cities.members.invite')}
            type="email"
            required
            autoComplete="off"
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            flex={1}
          />
          <Button type="submit" variant="default" loading={invite.isPending}>
            {t('cities.members.inviteDo')}
          </Button>
        </Group>
        <Text size="sm" role="status">
          {invite.isSuccess && t('cities.members.invited', { email: invite.variables })}
        </Text>
      </Stack>
    </form>
  );
}
