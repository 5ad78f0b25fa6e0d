import { Group, Select, Stack } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useChallengeName, useChallengeScheme } from '../../api/challenges';
import { api, dataOf } from '../../api/client';
import { byCursor, itemsOf } from '../../api/pages';
import { Answered } from '../../components/answered';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { ShowMore } from '../../components/show-more';
import { AddPractice } from './add-practice';
import { GoodPracticeRow } from './good-practice-row';

/** What worked, where, with what result; by theme, which stands in the address. */
export function GoodPractices() {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const [search, setSearch] = useSearchParams();
  const theme = search.get('theme');
  const { data: scheme } = useChallengeScheme();
  const goodPractices = useGoodPractices(theme);
  const themes = (scheme?.items ?? []).filter(({ broader }) => broader === null);
  return (
    <Page
      title={t('goodPractices.title')}
      about={t('goodPractices.about')}
      width={860}
      actions={<AddPractice />}
    >
      <Group mb="md" role="search" aria-label={t('goodPractices.theme')}>
        <Select
          label={t('goodPractices.theme')}
          placeholder={t('goodPractices.any')}
          searchable
          clearable
          data={themes.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          value={theme}
          onChange={(chosen) => setSearch(chosen === null ? {} : { theme: chosen }, { replace: true })}
          w={{ base: '100%', xs: 300 }}
        />
      </Group>
      <Answered to={goodPractices}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0)
            return (
              <EmptyState icon={IconBulb} title={t('goodPractices.none')}>
                {t('goodPractices.noneText')}
              </EmptyState>
            );
          return (
            <>
              <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                {items.map((goodPractice) => (
                  <li key={goodPractice.id}>
                    <GoodPracticeRow goodPractice={goodPractice} />
                  </li>
                ))}
              </Stack>
              <ShowMore of={goodPractices} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

const useGoodPractices = (theme: string | null) =>
  useInfiniteQuery({
    queryKey: ['good-practices', theme],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      dataOf(
        api.GET('/api/v1/good-practices', {
          params: {
            query: {
              limit: 30,
              ...(theme !== null && { theme }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    ...byCursor,
  });
