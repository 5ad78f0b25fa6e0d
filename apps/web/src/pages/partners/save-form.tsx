import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cloneElement, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { showNotice } from '../../components/show-notice';
import { useOpenAtOnce } from '../../components/use-open-at-once';
import { type AskedFor, matchRequestOf } from './request-in-address';

interface SaveFormProps {
  readonly asked: AskedFor;
  readonly button: ReactElement<{ onClick?: () => void }>;
}

export function SaveForm({ asked, button }: SaveFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useOpenAtOnce();
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/match-requests', {
          body: { ...matchRequestOf(asked), includeHidden: false, name: name.trim(), save: true },
        }),
      ),
    onSuccess: async () => {
      setOpen(false);
      setName('');
      showNotice(t('partners.save.done'));
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/match-requests'] });
    },
  });
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={320} trapFocus withArrow>
      <Popover.Target>{cloneElement(button, { onClick: () => setOpen(!isOpen) })}</Popover.Target>
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
