import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconHeartHandshake, IconLink } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, dataOf, type Schema } from '../../api/client';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { PartyName } from '../../components/party-name';
import { ProblemNotice } from '../../components/problem-notice';
import { ShowMore } from '../../components/show-more';
import { Waiting } from '../../components/waiting';
import { useFormat } from '../../i18n/use-format';
import classes from '../proposals/proposals.module.css';
import { StateBadge } from '../proposals/state-badge';
import { standingOf } from './partnership';

/** The partnerships of one's organisations, and all for admins. */
export function Partnerships() {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/v1/partnerships'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/partnerships', {
          params: { query: { limit: 20, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Page title={t('app.nav.partnerships')} about={t('partnerships.about')} width={920}>
      {items === undefined && list.error && (
        <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} />
      )}
      {items === undefined && !list.error && <Waiting height={96} />}
      {items?.length === 0 && (
        <EmptyState
          icon={IconHeartHandshake}
          title={t('partnerships.empty.title')}
          action={
            <Button component={Link} to="/partners">
              {t('proposals.empty.out.action')}
            </Button>
          }
        >
          {t('partnerships.empty.text')}
        </EmptyState>
      )}
      {items !== undefined && items.length > 0 && (
        <ul className={classes.rows}>
          {items.map((partnership) => (
            <PartnershipRow key={partnership.id} partnership={partnership} />
          ))}
        </ul>
      )}
      <ShowMore of={list} />
    </Page>
  );
}

function PartnershipRow({ partnership }: { partnership: Schema<'PartnershipSummary'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, proposer, recipient, since, milestonesDone, milestonesPlanned } = partnership;
  return (
    <Card component="li" withBorder className={classes.row} padding="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4}>
          <Link to={`/partnerships/${id}`} className={classes.rowLink}>
            <Group gap="xs" component="span" display="inline-flex">
              <PartyName party={proposer} withCountry={false} />
              <IconLink size={16} role="img" aria-label={t('partnerships.and')} />
              <PartyName party={recipient} withCountry={false} />
            </Group>
          </Link>
          <Text size="sm">
            {t(`codes.format.${partnership.format}`)} · {t('partnerships.since', { day: format.day(since) })}
          </Text>
        </Stack>
        <StateBadge state={standingOf(partnership)} />
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {milestonesPlanned === 0
          ? t('partnerships.noPlan')
          : t('partnerships.done', { done: milestonesDone, count: milestonesPlanned })}
      </Text>
    </Card>
  );
}
