export { type Corridor, type CorridorSide, corridorSide, countriesAcross, defaultCorridor } from './corridor';
export { countryName, isoCountries } from './country-name';
export { findCountries } from './find-countries';
export { findPlaces } from './find-places';
export { attribution, findPlace } from './gazetteer';
export { type CountryMention, type Place, type PlaceMention, type PlaceRole } from './place';
export { searchPlaces } from './search-places';
