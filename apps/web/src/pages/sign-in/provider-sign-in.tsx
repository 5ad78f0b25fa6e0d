import { Button } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { Problem, type ProblemCode } from '../../api/problem';
import { ProblemNotice } from '../../components/problem-notice';
import { useLanguage } from './use-newcomer-form';

/** By the provider of one's organisation, where the operator has set one up: the browser goes there, and comes back. */
export function ProviderSignIn() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = query.useQuery('get', '/api/v1/sign-in-ways');
  if (data?.provider !== true) return null;
  return (
    <Button
      component="a"
      href={`/api/v1/sessions/oidc?language=${language}`}
      variant="default"
      leftSection={<IconBuilding size={16} aria-hidden />}
    >
      {t('entry.provider')}
    </Button>
  );
}

const refusals = [
  'provider-sign-in-refused',
  'provider-not-configured',
  'service-unavailable',
  'too-many-attempts',
] as const satisfies readonly ProblemCode[];

/** Why the provider's sign-in came to nothing; what else the address says is not shown. */
export function SignInRefused({ code }: { code: string | null }) {
  const known = refusals.find((one) => one === code);
  return known === undefined ? null : <ProblemNotice problem={new Problem(known, 0)} />;
}
