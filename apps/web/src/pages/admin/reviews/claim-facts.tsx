import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../../api/client';
import { useFormat } from '../../../i18n/use-format';
import { Facts } from '../facts';
import { useParty } from '../../../api/parties';

/** Who says that they act for a city, and what they wrote. */
export function ClaimFacts({ claim }: { claim: Schema<'Claim'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const city = useParty({ kind: 'city', id: claim.city });
  return (
    <Stack gap="md">
      <Facts
        items={[
          [
            t('admin.reviews.claim.city'),
            <Anchor key="city" component={Link} to={`/cities/${claim.city}`} size="sm">
              {city.name}
            </Anchor>,
          ],
          [t('admin.reviews.claim.who'), claim.person?.name ?? t('admin.reviews.claim.erased')],
          [t('admin.reviews.claim.email'), claim.person?.email],
          [t('admin.reviews.claim.asked'), format.moment(claim.requestedAt)],
        ]}
      />
      <Text
        component="blockquote"
        m={0}
        pl="md"
        style={{ borderLeft: '3px solid var(--mantine-color-sea-5)' }}
      >
        {claim.message}
      </Text>
      <Text size="sm" c="dimmed">
        {t('admin.reviews.claim.means')}
      </Text>
    </Stack>
  );
}
