import { findPlaces, searchPlaces } from '@puente/places';
import { type Span } from './triples';

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

const cityOf = /^(?:(?:metropolitan )?city of|ciudad de) /i;

function cityNamed(name: string): string | null {
  const isWhole = ({ start, end }: Span): boolean => start === 0 && /^\s*([,(]|$)/.test(name.slice(end));
  const mention = findPlaces(name).find(isWhole);
  if (mention) return mention.place.id;
  const [place] = searchPlaces(name, { limit: 1 });
  return place?.names.some((each) => sameName(each, name)) ? place.id : null;
}

/**
 * The id of the city that a label names in English or Spanish, perhaps with its country ("Valencia, Venezuela"); null where
 * the gazetteer has none. The document is left out of account, so that its extraction is not judged by its own reading.
 */
export function cityOfSubject(subject: string): string | null {
  const name = subject.trim();
  return cityNamed(name) ?? (cityOf.test(name) ? cityNamed(name.replace(cityOf, '')) : null);
}
