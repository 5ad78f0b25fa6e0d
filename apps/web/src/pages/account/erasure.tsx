import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useSession } from '../../session/session';
import { useLeave } from '../../session/use-leave';

/** Has oneself forgotten. It can't be undone: the address is typed, and the password says that it is really them. */
export function Erasure() {
  const { t } = useTranslation();
  const { email } = useSession();
  const leave = useLeave();
  const [isOpen, { open, close }] = useDisclosure();
  const form = useForm({
    initialValues: { typed: '', password: '' },
    validate: { typed: (typed) => (typed.trim() === email ? null : t('account.erasure.otherAddress')) },
  });
  const erase = useMutation({
    mutationFn: ({ password }: { password: string }) => api.DELETE('/api/v1/me', { body: { password } }),
    onSuccess: leave,
  });
  return (
    <>
      <Group>
        <Button variant="default" onClick={open}>
          {t('account.erasure.open')}
        </Button>
      </Group>
      <Modal.Root opened={isOpen} onClose={close}>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Header component="div">
            <Modal.Title fw={650}>{t('account.erasure.title')}</Modal.Title>
            <Modal.CloseButton aria-label={t('app.close')} />
          </Modal.Header>
          <Modal.Body>
            <form onSubmit={form.onSubmit((values) => erase.mutate(values))}>
              <Stack>
                <Text>{t('account.erasure.text')}</Text>
                {erase.error && <ProblemNotice problem={erase.error} />}
                <TextInput
                  label={t('account.erasure.typed', { email })}
                  required
                  autoComplete="off"
                  {...form.getInputProps('typed')}
                />
                <PasswordInput
                  label={t('session.password')}
                  description={t('account.erasure.passwordMeans')}
                  autoComplete="current-password"
                  required
                  visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
                  {...form.getInputProps('password')}
                />
                <Group justify="flex-end">
                  <Button variant="default" onClick={close}>
                    {t('account.erasure.cancel')}
                  </Button>
                  <Button type="submit" color="red.8" loading={erase.isPending}>
                    {t('account.erasure.do')}
                  </Button>
                </Group>
              </Stack>
            </form>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
