import { Anchor } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { query } from '../../../api/client';
import { Answered } from '../../../components/answered';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { EditProposalForm } from './edit-proposal-form';

/** A proposal that its side may say otherwise. */
export function EditProposal() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const found = query.useQuery('get', '/api/v1/proposals/{id}', { params: { path: { id } } });
  return (
    <Answered to={found}>
      {(proposal) =>
        proposal.canEdit ? (
          <EditProposalForm key={id} proposal={proposal} />
        ) : (
          <Page title={t('app.nav.proposals')}>
            <EmptyState
              icon={IconLock}
              title={t('proposals.form.notEditable')}
              action={
                <Anchor component={Link} to={`/proposals/${id}`}>
                  {t('proposals.form.toCase')}
                </Anchor>
              }
            />
          </Page>
        )
      }
    </Answered>
  );
}
