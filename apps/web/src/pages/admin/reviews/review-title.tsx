import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParty } from '../../../api/parties';
import { PartyName } from '../../../components/party-name';
import { type Review } from './review';

/** Whom it is about. */
export function ReviewTitle({ review: { parties } }: { review: Review }) {
  const { t } = useTranslation();
  const [first, second] = parties;
  if (first === undefined) return <Text component="span">{t('admin.reviews.nobody')}</Text>;
  return (
    <>
      <NamedParty party={first} />
      {second !== undefined && (
        <>
          <Text component="span" c="dimmed" mx={6}>
            {t('admin.reviews.and')}
          </Text>
          <NamedParty party={second} />
        </>
      )}
    </>
  );
}

function NamedParty({ party }: { party: Review['parties'][number] }) {
  return <PartyName party={useParty(party)} withCountry={false} />;
}
