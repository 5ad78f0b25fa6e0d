import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { isAdmin, useSession } from '../../session/session';
import { AccessTokens } from './access-tokens';
import { Conflicts } from './conflicts';
import { Erasure } from './erasure';
import { Memberships } from './memberships';
import { MyData } from './my-data';
import { Preferences } from './preferences';
import { SignOutEverywhere } from './sign-out-everywhere';

/** Oneself, and what Puente holds on one. */
export function Account() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Page title={t('app.account')} about={`${session.name} · ${session.email}`} width={760}>
      <Stack gap="lg">
        <Section title={t('account.memberships.title')}>
          <Memberships />
        </Section>
        <Section title={t('account.preferences.title')}>
          <Preferences />
        </Section>
        {isAdmin(session) && (
          <Section title={t('account.conflicts.title')} about={t('account.conflicts.about')}>
            <Conflicts />
          </Section>
        )}
        <Section title={t('account.tokens.title')} about={t('account.tokens.about')}>
          <AccessTokens />
        </Section>
        <Section title={t('account.everywhere.title')} about={t('account.everywhere.about')}>
          <SignOutEverywhere />
        </Section>
        <Section title={t('account.data.title')} about={t('account.data.about')}>
          <MyData />
        </Section>
        <Section title={t('account.erasure.title')} about={t('account.erasure.about')}>
          <Erasure />
        </Section>
      </Stack>
    </Page>
  );
}

function Section({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <Paper component="section" aria-label={title} withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {about !== undefined && (
          <Text c="dimmed" size="sm">
            {about}
          </Text>
        )}
        {children}
      </Stack>
    </Paper>
  );
}
