import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../components/empty-state';
import { Page } from '../components/page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('app.notFound.title')}>
      <EmptyState
        icon={IconMapOff}
        title={t('errors.not-found')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('app.notFound.home')}
          </Button>
        }
      >
        {t('app.notFound.text')}
      </EmptyState>
    </Page>
  );
}
