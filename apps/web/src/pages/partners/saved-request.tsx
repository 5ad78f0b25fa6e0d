import { IconBellOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { query } from '../../api/client';
import { Answered } from '../../components/answered';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { addressOf, askedForOf } from './request-in-address';

/** Where a letter about a saved request leads: what it asks for, asked now. */
export function SavedRequest() {
  const { t } = useTranslation();
  const { id } = useParams();
  const saved = query.useQuery('get', '/api/v1/match-requests', { params: { query: { limit: 100 } } });
  return (
    <Answered to={saved}>
      {({ items }) => {
        const request = items.find((one) => one.id === id);
        const asked = request && askedForOf(request);
        if (asked) return <Navigate to={`/partners?${addressOf(asked).toString()}`} replace />;
        return (
          <Page title={t('app.nav.partners')}>
            <EmptyState icon={IconBellOff} title={t('errors.match-request-not-found')} />
          </Page>
        );
      }}
    </Answered>
  );
}
