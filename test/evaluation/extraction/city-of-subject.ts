import { findPlaces, searchPlaces } from '@puente/places';

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

/**
 * The id of the city that a label names in English or Spanish, perhaps with its country ("Valencia, Venezuela"); null where
 * the gazetteer has none. The document is left out of account, so that its extraction is not judged by its own reading.
 */
export function cityOfSubject(subject: string): string | null {
  const name = subject.trim();
  const mention = findPlaces(name).find(
    ({ start, end }) => start === 0 && /^\s*([,(]|$)/.test(name.slice(end)),
  );
  if (mention) return mention.place.id;
  const [place] = searchPlaces(name, { limit: 1 });
  return place?.names.some((each) => sameName(each, name)) ? place.id : null;
}
