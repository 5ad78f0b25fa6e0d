import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, query, type Schema } from '../../api/client';
import { Answered } from '../../components/answered';
import { ProblemNotice } from '../../components/problem-notice';
import { useFormat } from '../../i18n/use-format';
import { IssueToken } from './issue-token';

export const tokensKey = query.queryOptions('get', '/api/v1/tokens').queryKey;

/** Tokens with which programs act for a person. */
export function AccessTokens() {
  const { t } = useTranslation();
  return (
    <Stack>
      <Answered to={query.useQuery('get', '/api/v1/tokens')}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('account.tokens.none')}</Text>
          ) : (
            <List
              listStyleType="none"
              spacing="sm"
              styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
            >
              {items.map((token) => (
                <List.Item key={token.id}>
                  <OneToken token={token} />
                </List.Item>
              ))}
            </List>
          )
        }
      </Answered>
      <IssueToken />
    </Stack>
  );
}

function OneToken({
  token: { id, name, scopes, issuedAt, expiresAt },
}: {
  token: Schema<'AccessTokenFacts'>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: tokensKey }),
  });
  const until =
    expiresAt === null
      ? t('account.tokens.forever')
      : t('account.tokens.until', { day: format.day(expiresAt) });
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Stack gap={0}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {[
              format.list(scopes.map((scope) => t(`account.tokens.scope.${scope}`))),
              t('account.tokens.since', { day: format.day(issuedAt) }),
              until,
            ].join(' · ')}
          </Text>
        </Stack>
        <Button
          size="xs"
          variant="default"
          loading={revoke.isPending}
          onClick={() => revoke.mutate()}
          aria-label={t('account.tokens.revokeOf', { name })}
        >
          {t('account.tokens.revoke')}
        </Button>
      </Group>
      {revoke.error && <ProblemNotice problem={revoke.error} />}
    </Stack>
  );
}
