import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBell } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { actsFor, useSession } from '../../session/session';
import { type AskedFor, matchRequestOf } from './request-in-address';

/** Keeps what is asked for, so that it watches: whoever newly fits is told of. */
export function SaveRequest({ asked }: { asked: AskedFor }) {
  const { t } = useTranslation();
  const session = useSession();
  const queries = useQueryClient();
  const [isOpen, { toggle, close }] = useDisclosure();
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/match-requests', {
          body: { ...matchRequestOf(asked), includeHidden: false, name: name.trim(), save: true },
        }),
      ),
    onSuccess: async () => {
      close();
      setName('');
      notifications.show({ message: t('partners.save.done') });
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/match-requests'] });
    },
  });
  if (!actsFor(session, asked.party)) return null;
  return (
    <Popover opened={isOpen} onChange={close} position="bottom-end" width={320} trapFocus withArrow>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconBell size={15} aria-hidden />} onClick={toggle}>
          {t('partners.save.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('partners.save.open')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <Stack gap="sm">
            {save.error !== null && <ProblemNotice problem={save.error} />}
            <TextInput
              label={t('partners.save.name')}
              description={t('partners.save.help')}
              required
              maxLength={300}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button type="submit" size="xs" loading={save.isPending} disabled={name.trim() === ''}>
                {t('partners.save.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
