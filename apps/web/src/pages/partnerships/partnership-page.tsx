import { Anchor, Stack, Text } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { query } from '../../api/client';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import { useFormat } from '../../i18n/use-format';
import { CaseActions } from '../proposals/case/actions/case-actions';
import { CaseCard } from '../proposals/case-card';
import { ActionPlan } from './action-plan';
import { Goal } from './goal';
import { HealthCheck } from './health-check';
import { Outcome } from './outcome';
import { type Partnership, standingOf } from './partnership';

/** What two parties do together: goal, plan, outcome and how well they do it. */
export function PartnershipPage() {
  const { id = '' } = useParams();
  const found = query.useQuery('get', '/api/v1/partnerships/{id}', { params: { path: { id } } });
  return (
    <Answered to={found}>{(partnership) => <PartnershipShown key={id} partnership={partnership} />}</Answered>
  );
}

function PartnershipShown({ partnership }: { partnership: Partnership }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useChallengeName();
  const { id, proposer, recipient, since, until, challenges } = partnership;
  const proposal = query.useQuery('get', '/api/v1/proposals/{id}', { params: { path: { id } } });
  return (
    <Page
      title={t('proposals.case.title', { proposer: proposer.name, recipient: recipient.name })}
      about={t('partnerships.pageAbout', { format: t(`codes.format.${partnership.format}`) })}
      actions={
        <Anchor component={Link} to={`/proposals/${id}`} size="sm">
          {t('partnerships.toCase')}
        </Anchor>
      }
      width={920}
    >
      <Stack gap="lg">
        <CaseCard
          of={partnership}
          state={standingOf(partnership)}
          joint={<IconLink size={16} role="img" aria-label={t('partnerships.and')} />}
        >
          <Text size="sm" c="dimmed">
            {t('partnerships.since', { day: format.day(since) })}
            {until !== null && ` · ${t('partnerships.until', { day: format.day(until) })}`}
            {challenges.length > 0 && ` · ${challenges.map(nameOf).join(', ')}`}
          </Text>
          {proposal.data && (
            <Stack mt="md">
              <CaseActions proposal={proposal.data} />
            </Stack>
          )}
        </CaseCard>
        <Goal partnership={partnership} />
        <ActionPlan partnership={partnership} />
        <Outcome partnership={partnership} />
        <HealthCheck partnership={partnership} />
      </Stack>
    </Page>
  );
}
