import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** Whose data the cities' names, places and populations are: their licence asks that every reader sees it. */
export function DataSources() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <Text size="xs" c="dimmed">
        {t('app.sources.cities')}{' '}
        <Anchor
          href="https://www.geonames.org/"
          target="_blank"
          rel="noreferrer"
          size="xs"
          underline="always"
        >
          GeoNames
        </Anchor>
        {', '}
        <Anchor
          href="https://creativecommons.org/licenses/by/4.0/"
          target="_blank"
          rel="noreferrer"
          size="xs"
          underline="always"
        >
          {t('app.sources.licence')}
        </Anchor>
        {`; ${t('app.sources.amended')}.`}
      </Text>
    </footer>
  );
}
