import { WorldMap } from '../../components/world-map';
import { useTranslation } from 'react-i18next';
import { type City } from './city';

/** Where a city lies; nothing where that is not known. */
export function CityPlace({ city: { id, name, latitude, longitude } }: { city: City }) {
  const { t } = useTranslation();
  if (latitude === null || longitude === null) return null;
  return <WorldMap label={t('cities.map', { name })} from={{ id, name, latitude, longitude }} to={[]} />;
}
