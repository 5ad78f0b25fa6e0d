import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChallengeName } from '../../../api/challenges';
import { type Schema } from '../../../api/client';
import { PartyName } from '../../../components/party-name';
import { useCodeName } from '../../../i18n/use-code-name';
import { useFormat } from '../../../i18n/use-format';
import { Facts } from '../facts';

/** A case in short; all of it stands on its own page. */
export function ProposalFacts({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const challengeName = useChallengeName();
  const nameOf = useCodeName();
  const { proposer, recipient, challenges, message, approvals } = proposal;
  return (
    <Stack gap="md">
      <Group gap="xs">
        <PartyName party={proposer} />
        <Text component="span" c="dimmed">
          {t('admin.reviews.proposal.to')}
        </Text>
        <PartyName party={recipient} />
      </Group>
      <Facts
        items={[
          [t('admin.reviews.proposal.format'), nameOf('admin.reviews.proposal.formats', proposal.format)],
          [t('admin.reviews.proposal.challenges'), format.list(challenges.map(challengeName))],
          [t('admin.reviews.proposal.state'), nameOf('admin.states', proposal.state)],
          [t('admin.reviews.proposal.whyYou'), message.whyYou],
          [t('admin.reviews.proposal.whatWeBring'), message.whatWeBring],
          [t('admin.reviews.proposal.firstStep'), message.firstStep],
        ]}
      />
      <Text size="sm" c="dimmed">
        {t(approvals === null ? 'admin.reviews.proposal.twoPeople' : 'admin.reviews.proposal.oneOfTwo')}
      </Text>
      <Anchor component={Link} to={`/proposals/${proposal.id}`}>
        {t('admin.reviews.proposal.whole')}
      </Anchor>
    </Stack>
  );
}
