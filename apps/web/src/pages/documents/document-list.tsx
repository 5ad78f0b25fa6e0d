import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { IconFiles, IconFileSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, dataOf, type Schema } from '../../api/client';
import { byCursor, itemsOf } from '../../api/pages';
import { Answered } from '../../components/answered';
import { EmptyState } from '../../components/empty-state';
import { ShowMore } from '../../components/show-more';
import { useFormat } from '../../i18n/use-format';
import { DocumentStatus } from './document-status';
import { type Status } from './documents';
import classes from './document-list.module.css';

interface DocumentListProps {
  readonly status: Status | null;
  /** Part of a title. */
  readonly q: string;
  readonly mayAdd: boolean;
}

export function DocumentList({ status, q, mayAdd }: DocumentListProps) {
  const { t } = useTranslation();
  const documents = useDocuments(status, q);
  return (
    <Answered to={documents}>
      {(data) => {
        const all = itemsOf(data);
        if (all.length === 0 && q !== '')
          return <EmptyState icon={IconFileSearch} title={t('documents.noTitle')} />;
        if (all.length === 0)
          return (
            <EmptyState icon={IconFiles} title={t('documents.none')}>
              {mayAdd ? t('documents.noneAdd') : t('documents.noneYet')}
            </EmptyState>
          );
        return (
          <>
            <Text size="sm" c="dimmed" mb="xs" role="status">
              {documents.hasNextPage
                ? t('documents.shownOfMore', { count: all.length })
                : t('documents.shown', { count: all.length })}
            </Text>
            <Stack component="ul" gap="xs" p={0} m={0} className={classes.list}>
              {all.map((document) => (
                <li key={document.id}>
                  <Row document={document} />
                </li>
              ))}
            </Stack>
            <ShowMore of={documents} />
          </>
        );
      }}
    </Answered>
  );
}

/** Asked for again while one of them is being read; while a search is on its way, what was found before stays. */
const useDocuments = (status: Status | null, q: string) =>
  useInfiniteQuery({
    queryKey: ['documents', status, q],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      dataOf(
        api.GET('/api/v1/documents', {
          params: {
            query: {
              limit: 50,
              ...(q !== '' && { q }),
              ...(status !== null && { status }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    ...byCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data !== undefined && itemsOf(state.data).some((one) => one.status === 'received')
        ? 3_000
        : false,
  });

function Row({ document }: { document: Schema<'DocumentSummary'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, status, reason, language, publishedOn, receivedAt, counts } = document;
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs" align="flex-start">
        <Stack gap={2} flex={1} miw={220}>
          <Anchor component={Link} to={`/documents/${id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {[
              ...(language === null ? [] : [format.language(language)]),
              publishedOn === null
                ? t('documents.receivedAt', { day: format.day(receivedAt) })
                : t('documents.publishedOn', { day: format.day(publishedOn) }),
            ].join(' · ')}
          </Text>
          {reason !== null && <Text size="sm">{t(`documents.reason.${reason}`)}</Text>}
        </Stack>
        <Group gap="md">
          {status === 'read' && (
            <Text size="sm">
              {counts.evidence === 0
                ? t('documents.quotes', { count: 0 })
                : t('documents.counts', {
                    needs: t('documents.needs', { count: counts.needs }),
                    offers: t('documents.offers', { count: counts.offers }),
                    parties: t('documents.parties', { count: counts.parties }),
                  })}
            </Text>
          )}
          <DocumentStatus status={status} />
        </Group>
      </Group>
    </Paper>
  );
}
