/** A city of the gazetteer. Facts are of the GeoNames dump it was cut from. */
export interface Place {
  /** `<iso2>-<name>`, such as `es-madrid`; stable and unique. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** First administrative division, in English; empty where our table has none. */
  readonly region: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** People; 0 where the source gives none. */
  readonly population: number;
  /** Year of the dump that states the population: the count itself may be older. */
  readonly populationYear: number;
  /** Names in English, Spanish, local languages and scripts; the first is `name`. */
  readonly names: readonly string[];
}

/**
 * `place`: the city itself. `part-of-name`: inside the name of something else ("University of Tokyo"). `address`: a
 * postal address. Only `place` says something about the city.
 */
export type PlaceRole = 'place' | 'part-of-name' | 'address';

/** Offsets count UTF-16 code units of the text as given: `text.slice(start, end) === mention.text`. */
export interface PlaceMention {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: PlaceRole;
}

/** A country named by its name or by its people's ("China", "Chinese", "chinos"). Offsets as in {@link PlaceMention}. */
export interface CountryMention {
  readonly country: string;
  readonly start: number;
  readonly end: number;
}
