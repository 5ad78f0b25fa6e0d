import { Alert, Button, Code, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schema } from '../../../api/client';
import { ProblemNotice } from '../../../components/problem-notice';
import { useCodeName } from '../../../i18n/use-code-name';
import { useFormat } from '../../../i18n/use-format';

/** Whether the trail is what was recorded: it reads all of it, so it is asked for. */
export function ChainVerification() {
  const { t } = useTranslation();
  const [head, setHead] = useState('');
  const verify = useMutation({
    mutationFn: () =>
      dataOf(
        api.GET('/api/v1/audit/verification', { params: { query: { head: head.trim() || undefined } } }),
      ),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    verify.mutate();
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="chain">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Title order={2} size="h5" id="chain">
            {t('admin.audit.chain')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('admin.audit.chainAbout')}
          </Text>
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('admin.audit.head')}
              description={t('admin.audit.headHelp')}
              value={head}
              onChange={({ currentTarget }) => setHead(currentTarget.value)}
              style={{ flex: '1 1 260px' }}
              maw={560}
            />
            <Button type="submit" variant="default" loading={verify.isPending}>
              {t('admin.audit.verify')}
            </Button>
          </Group>
          {verify.error && <ProblemNotice problem={verify.error} />}
          {verify.data && <Verified as={verify.data} />}
        </Stack>
      </form>
    </Paper>
  );
}

function Verified({ as: { intact, entries, head, broken } }: { as: Schema<'AuditVerification'> }) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const format = useFormat();
  const Icon = intact ? IconShieldCheck : IconShieldX;
  return (
    <Alert
      role="status"
      color={intact ? undefined : 'red'}
      icon={<Icon aria-hidden />}
      title={t(intact ? 'admin.audit.intact' : 'admin.audit.broken')}
    >
      <Text size="sm">{t('admin.audit.hold', { count: entries, number: format.number(entries) })}</Text>
      {broken && (
        <Text size="sm" fw={600}>
          {t('admin.audit.brokenAt', { seq: broken.seq, fault: nameOf('admin.audit.faults', broken.fault) })}
        </Text>
      )}
      {head && (
        <Text size="sm" mt="xs">
          {t('admin.audit.note')}{' '}
          <Code style={{ overflowWrap: 'anywhere' }}>{`${head.seq}:${head.hash}`}</Code>
        </Text>
      )}
    </Alert>
  );
}
