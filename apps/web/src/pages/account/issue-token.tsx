import {
  Alert,
  Button,
  Checkbox,
  Code,
  CopyButton,
  Group,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf, query, type Schema } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { isAdmin, useSession } from '../../session/session';

type Wanted = { name: string; scopes: Schema<'AccessTokenWanted'>['scopes']; days: string };

const dayMs = 86_400_000;
const lives = ['30', '90', '365', 'forever'] as const;

/** Issues a token, and shows its secret this once. */
export function IssueToken() {
  const { t } = useTranslation();
  const session = useSession();
  const queries = useQueryClient();
  const messagesOf = useFieldMessages();
  const form = useForm<Wanted>({ initialValues: { name: '', scopes: ['read'], days: '90' } });
  const issue = useMutation({
    mutationFn: ({ name, scopes, days }: Wanted) => {
      const expiresAt = new Date(Date.now() + Number(days) * dayMs);
      const body = { name, scopes, ...(days === 'forever' ? {} : { expiresAt: expiresAt.toISOString() }) };
      return dataOf(api.POST('/api/v1/tokens', { body }));
    },
    onSuccess: async () => {
      form.reset();
      await queries.invalidateQueries(query.queryOptions('get', '/api/v1/tokens'));
    },
    onError: (error) => form.setErrors(messagesOf(error)),
  });
  const scopes = (['read', 'write', 'admin'] as const).filter(
    (scope) => scope !== 'admin' || isAdmin(session),
  );
  return (
    <Stack>
      {issue.data && <Issued token={issue.data.token} onDone={() => issue.reset()} />}
      <form onSubmit={form.onSubmit((values) => issue.mutate(values))}>
        <Stack>
          {issue.error && <ProblemNotice problem={issue.error} fields={['name', 'scopes']} />}
          <Group align="flex-start" grow preventGrowOverflow={false}>
            <TextInput
              label={t('account.tokens.name')}
              description={t('account.tokens.nameMeans')}
              required
              maxLength={100}
              {...form.getInputProps('name')}
            />
            <Select
              label={t('account.tokens.life')}
              description={t('account.tokens.lifeMeans')}
              data={lives.map((value) => ({ value, label: t(`account.tokens.lives.${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps('days')}
            />
          </Group>
          <Checkbox.Group label={t('account.tokens.scopes')} {...form.getInputProps('scopes')}>
            <Group mt="xs">
              {scopes.map((scope) => (
                <Checkbox key={scope} value={scope} label={t(`account.tokens.scope.${scope}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Group>
            <Button type="submit" variant="default" loading={issue.isPending}>
              {t('account.tokens.issue')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}

function Issued({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert variant="light" color="sea" role="status" title={t('account.tokens.issued')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('account.tokens.once')}</Text>
        <Code style={{ overflowWrap: 'anywhere' }}>{token}</Code>
        <Group gap="xs">
          <CopyButton value={token}>
            {({ copied, copy }) => (
              <Button size="xs" onClick={copy}>
                {t(copied ? 'account.tokens.copied' : 'account.tokens.copy')}
              </Button>
            )}
          </CopyButton>
          <Button size="xs" variant="default" onClick={onDone}>
            {t('account.tokens.done')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
