import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { query, type Schema } from '../../../api/client';
import { Answered } from '../../../components/answered';
import { Page } from '../../../components/page';
import { isAdmin, useSession } from '../../../session/session';
import { CaseCard } from '../case-card';
import { TurnWords } from '../turn-words';
import { CaseActions } from './actions/case-actions';
import { ContactForm } from './actions/contact-form';
import { CaseAlternatives } from './case-alternatives';
import { CaseEvidence } from './case-evidence';
import { CaseHistory } from './case-history';
import { CaseQuestions } from './case-questions';
import { CaseTerms } from './case-terms';
import classes from './case.module.css';
import { NotSentNotice } from './not-sent-notice';
import { PathTaken } from './path-taken';

const partnershipStates: readonly string[] = ['active', 'completed', 'closed'];

/** One proposal, from its draft to what came of it. */
export function CasePage() {
  const { id = '' } = useParams();
  const found = query.useQuery('get', '/api/v1/proposals/{id}', { params: { path: { id } } });
  return <Answered to={found}>{(proposal) => <Case key={id} proposal={proposal} />}</Answered>;
}

function Case({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const { proposer, recipient } = proposal;
  return (
    <Page
      title={t('proposals.case.title', { proposer: proposer.name, recipient: recipient.name })}
      about={t('proposals.case.about', {
        format: t(`codes.format.${proposal.format}`),
        name: proposer.name,
      })}
      actions={
        <Anchor component={Link} to="/proposals" size="sm">
          <Group gap={4} component="span" wrap="nowrap">
            <IconArrowLeft size={16} aria-hidden />
            {t('proposals.case.back')}
          </Group>
        </Anchor>
      }
    >
      <Stack gap="lg">
        <CaseNow proposal={proposal} />
        <div className={classes.columns}>
          <Stack gap="lg">
            <CaseAlternatives proposal={proposal} />
            <CaseTerms proposal={proposal} />
            <CaseEvidence proposal={proposal} />
            <CaseQuestions proposal={proposal} />
          </Stack>
          <CaseHistory proposal={proposal} />
        </div>
      </Stack>
    </Page>
  );
}

/** The API says `1 of 2`. */
function approvalsIn(approvals: string): { readonly given: string; readonly needed: string } {
  const [given = '', needed = ''] = approvals.split(' of ');
  return { given, needed };
}

/** Where the case stands, and what may be done now. */
function CaseNow({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const session = useSession();
  const { id, state, approvals } = proposal;
  return (
    <CaseCard
      of={proposal}
      state={state}
      joint={<IconArrowNarrowRight size={18} role="img" aria-label={t('proposals.to')} />}
    >
      <PathTaken proposal={proposal} />
      <Stack mt="lg" gap="md">
        <Group gap="md">
          <TurnWords proposal={proposal} />
          {approvals !== null && (
            <Text size="sm" fw={600}>
              {t('proposals.case.approvals', approvalsIn(approvals))}
            </Text>
          )}
          {partnershipStates.includes(state) && (
            <Button component={Link} to={`/partnerships/${id}`} variant="light">
              {t('proposals.case.partnership')}
            </Button>
          )}
        </Group>
        <NotSentNotice state={state} />
        <CaseActions proposal={proposal} />
        {state === 'awaiting-contact' && isAdmin(session) && <ContactForm proposal={proposal} />}
      </Stack>
    </CaseCard>
  );
}
