import { AspectRatio, Box, Skeleton } from '@mantine/core';
import { type ComponentProps, lazy, memo, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { query, type Schema } from '../../api/client';
import { type Place } from '../../components/world-map';
import { type Pointed, usePointedId } from './pointed';
import { type Run } from './use-run';

const WorldMap = lazy(async () => ({ default: (await import('../../components/world-map')).WorldMap }));

interface PartnersMapProps {
  readonly run: Run;
  readonly pointed: Pointed;
}

/** Where the suggested cities are, in step with the list. Of start-ups no place is known but their country. */
export const PartnersMap = memo(function PartnersMap({ run, pointed }: PartnersMapProps) {
  const { t } = useTranslation();
  const cities = run.suggestions.flatMap(({ party }) => (party.kind === 'city' ? [party.id] : []));
  const ids = [...(run.party.kind === 'city' ? [run.party.id] : []), ...cities].slice(0, 100);
  const { data } = query.useQuery(
    'get',
    '/api/v1/cities',
    { params: { query: { ids, limit: 100 } } },
    { enabled: run.party.kind === 'city' && cities.length > 0, staleTime: Infinity },
  );
  const places = new Map((data?.items ?? []).flatMap((city) => placeOf(city)));
  const from = places.get(run.party.id);
  if (run.party.kind !== 'city' || cities.length === 0) return null;
  if (data !== undefined && from === undefined) return null;
  return (
    <Suspense fallback={<Waiting />}>
      {from === undefined ? (
        <Waiting />
      ) : (
        <Box visibleFrom="sm">
          <PointedMap
            label={t('partners.map', { from: from.name, count: cities.length })}
            from={from}
            to={cities.flatMap((id) => places.get(id) ?? [])}
            pointed={pointed}
          />
        </Box>
      )}
    </Suspense>
  );
});

type PointedMapProps = ComponentProps<typeof WorldMap> & { readonly pointed: Pointed };

const PointedMap = ({ pointed, ...map }: PointedMapProps) => (
  <WorldMap {...map} current={usePointedId(pointed)} onPoint={pointed.point} />
);

const Waiting = () => (
  <AspectRatio ratio={2} visibleFrom="sm">
    <Skeleton />
  </AspectRatio>
);

function placeOf({ id, name, latitude, longitude }: Schema<'CitySummary'>): (readonly [string, Place])[] {
  return latitude === null || longitude === null ? [] : [[id, { id, name, latitude, longitude }]];
}
