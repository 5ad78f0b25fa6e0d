import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserMinus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../api/client';
import { Dialog } from '../../components/dialog';
import { ProblemNotice } from '../../components/problem-notice';

interface RemoveMemberProps {
  readonly member: Schema<'MemberFacts'>;
  readonly cityId: string;
  readonly onGone: () => unknown;
}

/** Asks before it removes: only a new letter brings somebody back. */
export function RemoveMember({ member: { personId, name }, cityId, onGone }: RemoveMemberProps) {
  const { t } = useTranslation();
  const [isAsking, { open, close }] = useDisclosure();
  const remove = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/organisations/{id}/members/{personId}', {
        params: { path: { id: cityId, personId }, query: { kind: 'city' } },
      }),
    onSuccess: () => {
      close();
      onGone();
    },
  });
  const title = t('cities.members.removeTitle', { name });
  return (
    <>
      <ActionIcon variant="default" onClick={open} aria-label={t('cities.members.remove', { name })}>
        <IconUserMinus size={16} aria-hidden />
      </ActionIcon>
      <Dialog isOpen={isAsking} onClose={close} title={title}>
        <Stack>
          <Text size="sm">{t('cities.members.removeText')}</Text>
          {remove.error && <ProblemNotice problem={remove.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('cities.members.keep')}
            </Button>
            <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('cities.members.removeDo')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
