import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../../session/sign-in-form';
import { EntryPage } from './entry-page';
import { ProviderSignIn, SignInRefused } from './provider-sign-in';
import { placeAfter } from './place-after';

/** The front door. */
export function SignIn() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const done = () => void navigate(placeAfter(search.get('next')), { replace: true });
  return (
    <EntryPage title={t('session.signIn')}>
      <SignInRefused code={search.get('refused')} />
      <SignInForm onDone={done} />
      <ProviderSignIn />
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to="/forgot-password" size="sm">
          {t('entry.forgot.link')}
        </Anchor>
        <Text size="sm">
          {t('entry.register.new')}{' '}
          <Anchor component={Link} to="/register" inherit underline="always">
            {t('entry.register.link')}
          </Anchor>
        </Text>
      </Group>
    </EntryPage>
  );
}
