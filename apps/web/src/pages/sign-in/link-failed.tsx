import { Anchor, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice';

/** A link that is not good, or no longer, and where to get a new one. */
export function LinkFailed({ problem, to, children }: { problem: unknown; to: string; children: string }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      <Anchor component={Link} to={to} size="sm">
        {children}
      </Anchor>
      {to !== '/sign-in' && (
        <Anchor component={Link} to="/sign-in" size="sm">
          {t('entry.back')}
        </Anchor>
      )}
    </Stack>
  );
}
