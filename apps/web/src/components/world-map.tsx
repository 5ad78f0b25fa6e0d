import { useMantineTheme } from '@mantine/core';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import { type GeometryCollection, type Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-110m.json';
import classes from './world-map.module.css';

/** In degrees. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface WorldMapProps {
  /** What the picture shows, for who does not see it. */
  readonly label: string;
  readonly from: Place;
  /** In the order of the list; the first are drawn strongest. */
  readonly to: readonly Place[];
  readonly current?: string | null;
  readonly onPoint?: (id: string | null) => void;
}

const [width, height] = [720, 360];
const world = outlines as unknown as Topology<{ countries: GeometryCollection }>;
const land = feature(world, world.objects.countries);
/** Turned so that Spain is at the left and the Pacific in one piece at the right. */
const projection = geoNaturalEarth1()
  .rotate([-85, 0])
  .fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [-20, 62],
        [-20, -42],
        [182, 62],
        [182, -42],
      ],
    },
  );
const outline = geoPath(projection)(land) ?? '';

/** The world from Spain to the Pacific, with an arc to each place. Outlines: Natural Earth, 1:110m. */
export function WorldMap({ label, from, to, current = null, onPoint }: WorldMapProps) {
  const { primaryColor } = useMantineTheme();
  const arcs = useMemo(() => to.map((place) => arcBetween(from, place)), [from, to]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={classes.map}>
      <path className={classes.land} d={outline} />
      <g fill="none" stroke={`var(--mantine-color-${primaryColor}-5)`}>
        {to.map((place, index) => (
          <path
            key={place.id}
            d={arcs[index]}
            className={classes.arc}
            data-current={place.id === current || undefined}
            strokeOpacity={0.75 - 0.5 * (index / Math.max(1, to.length))}
          />
        ))}
      </g>
      {to.map((place) => {
        const [x, y] = pointOf(place);
        return (
          <g
            key={place.id}
            className={classes.place}
            data-current={place.id === current || undefined}
            onMouseEnter={() => onPoint?.(place.id)}
            onMouseLeave={() => onPoint?.(null)}
          >
            <circle cx={x} cy={y} r={place.id === current ? 9 : 6} />
            {place.id === current && (
              <text x={x} y={y - 15} textAnchor={x > width - 120 ? 'end' : 'middle'}>
                {place.name}
              </text>
            )}
          </g>
        );
      })}
      <Home place={from} />
    </svg>
  );
}

function Home({ place }: { place: Place }) {
  const [x, y] = pointOf(place);
  return (
    <g className={classes.home}>
      <circle cx={x} cy={y} r={8} />
      <text x={x} y={y - 14} textAnchor="middle">
        {place.name}
      </text>
    </g>
  );
}

const pointOf = ({ longitude, latitude }: Pick<Place, 'longitude' | 'latitude'>): readonly [number, number] =>
  projection([longitude, latitude]) ?? [0, 0];

/** Bent upwards, as flights are drawn: the great circle itself would leave the picture. */
function arcBetween(from: Place, to: Place): string {
  const [[x1, y1], [x2, y2]] = [pointOf(from), pointOf(to)];
  const rise = Math.min(90, Math.hypot(x2 - x1, y2 - y1) * 0.22);
  return `M${x1},${y1}Q${(x1 + x2) / 2},${Math.min(y1, y2) - rise} ${x2},${y2}`;
}
