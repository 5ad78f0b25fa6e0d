import { Button, Select, Stack, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useCodeName } from '../../i18n/use-code-name';

interface DeclineFormProps {
  readonly token: string;
  readonly reasons: readonly string[];
  readonly onDone: () => void;
}

/** A no with one of the reasons that the server names. */
export function DeclineForm({ token, reasons, onDone }: DeclineFormProps) {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const form = useForm<{ reason: string | null; comment: string }>({
    initialValues: { reason: null, comment: '' },
    validate: { reason: (reason) => (reason === null ? t('fields.is-defined') : null) },
  });
  const decline = useMutation({
    mutationFn: ({ reason, comment }: { reason: string | null; comment: string }) =>
      dataOf(
        api.POST('/api/v1/contact-links/{token}/decline', {
          params: { path: { token } },
          body: { ...(reason === null ? {} : { reason }), ...(comment.trim() === '' ? {} : { comment }) },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <form onSubmit={form.onSubmit((values) => decline.mutate(values))} noValidate>
      <Stack>
        <Title order={2} size="h5">
          {t('entry.contact.decline')}
        </Title>
        {decline.error && <ProblemNotice problem={decline.error} />}
        <Select
          label={t('entry.contact.reason')}
          data={reasons.map((value) => ({ value, label: codeName('codes.declineReason', value) }))}
          required
          {...form.getInputProps('reason')}
        />
        <Textarea
          label={t('entry.contact.comment')}
          autosize
          minRows={2}
          {...form.getInputProps('comment')}
        />
        <Button type="submit" variant="default" loading={decline.isPending}>
          {t('entry.contact.decline')}
        </Button>
      </Stack>
    </form>
  );
}
