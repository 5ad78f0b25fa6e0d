import { Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NameOf } from '../../components/name-of';
import { useFormat } from '../../i18n/use-format';
import { useSession } from '../../session/session';
import { placeOf } from '../sign-in/place-of';

/** For whom a person acts, and since when. */
export function Memberships() {
  const { t } = useTranslation();
  const format = useFormat();
  const { memberships } = useSession();
  if (memberships.length === 0) return <Text>{t('account.memberships.none')}</Text>;
  return (
    <List spacing="xs" listStyleType="none">
      {memberships.map(({ organisation, role, since }) => (
        <List.Item key={`${organisation.kind} ${organisation.id}`}>
          <Anchor component={Link} to={placeOf(organisation)} fw={600}>
            <NameOf party={organisation} />
          </Anchor>{' '}
          <Text component="span" c="dimmed" size="sm">
            {t('account.memberships.as', { role: t(`codes.role.${role}`), day: format.day(since) })}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
