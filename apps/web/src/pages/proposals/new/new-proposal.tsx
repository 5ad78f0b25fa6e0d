import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { query } from '../../../api/client';
import { Answered } from '../../../components/answered';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { NewProposalForm } from './new-proposal-form';

/** A proposal to whom a search suggests. */
export function NewProposal() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const id = search.get('run') ?? '';
  const found = query.useQuery(
    'get',
    '/api/v1/runs/{id}',
    { params: { path: { id } } },
    { enabled: id !== '', staleTime: Infinity },
  );
  const nowhere = (text: string) => (
    <Page title={t('app.nav.proposals')}>
      <EmptyState
        icon={IconUsersGroup}
        title={text}
        action={
          <Button component={Link} to="/partners">
            {t('proposals.empty.out.action')}
          </Button>
        }
      />
    </Page>
  );
  if (id === '') return nowhere(t('proposals.form.noRun'));
  return (
    <Answered to={found}>
      {(run) => {
        const suggestion = run.suggestions.find(
          ({ party }) => party.kind === search.get('kind') && party.id === search.get('party'),
        );
        if (suggestion === undefined) return nowhere(t('proposals.form.notSuggested'));
        return <NewProposalForm key={suggestion.party.id} run={run} suggestion={suggestion} />;
      }}
    </Answered>
  );
}
