import { Button, Stack } from '@mantine/core';
import { IconClipboardCheck, IconInbox, IconSend } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, dataOf } from '../../api/client';
import { EmptyState } from '../../components/empty-state';
import { ProblemNotice } from '../../components/problem-notice';
import { ShowMore } from '../../components/show-more';
import { Waiting } from '../../components/waiting';
import { ProposalRow } from './proposal-row';
import classes from './proposals.module.css';

export type Box = 'in' | 'out' | 'review';

const icons = { in: IconInbox, out: IconSend, review: IconClipboardCheck } as const;
const pageItems = 20;

/** What lies in a box, newest first. */
export function ProposalList({ box }: { box: Box }) {
  const { t } = useTranslation();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['get', '/api/v1/proposals', box],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/proposals', {
          params: { query: { box, limit: pageItems, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (data === undefined)
    return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting height={96} />;
  const proposals = data.pages.flatMap(({ items }) => items);
  if (proposals.length === 0)
    return (
      <EmptyState
        icon={icons[box]}
        title={t(`proposals.empty.${box}.title`)}
        action={
          box === 'out' && (
            <Button component={Link} to="/partners">
              {t('proposals.empty.out.action')}
            </Button>
          )
        }
      >
        {t(`proposals.empty.${box}.text`)}
      </EmptyState>
    );
  return (
    <Stack>
      <ul className={classes.rows}>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      <ShowMore of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Stack>
  );
}
