import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import { byCursor, itemsOf } from '../../api/pages';
import { Answered } from '../../components/answered';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { ShowMore } from '../../components/show-more';
import { CityFilters } from './city-filters';
import { type CitiesAsked, citiesAskedIn, searchOf } from './cities-in-address';
import { CityRow } from './city-row';
import classes from './city.module.css';

/** All cities of the corridor; what they are looked for by stands in the address. */
export function Cities() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const asked = citiesAskedIn(search);
  const cities = useCities(asked);
  return (
    <Page title={t('codes.kinds.city')} about={t('cities.about')}>
      <CityFilters asked={asked} onAsk={(next) => setSearch(searchOf(next), { replace: true })} />
      <Answered to={cities}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0)
            return (
              <EmptyState icon={IconBuildingCommunity} title={t('cities.none')}>
                {t('cities.noneText')}
              </EmptyState>
            );
          return (
            <>
              <Stack component="ul" gap="xs" className={classes.list}>
                {items.map((city) => (
                  <li key={city.id}>
                    <CityRow city={city} />
                  </li>
                ))}
              </Stack>
              <ShowMore of={cities} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

const useCities = (asked: CitiesAsked) =>
  useInfiniteQuery({
    queryKey: ['cities', asked],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      dataOf(
        api.GET('/api/v1/cities', {
          params: {
            query: {
              ...Object.fromEntries(searchOf(asked)),
              limit: 30,
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    ...byCursor,
    placeholderData: (before) => before,
  });
