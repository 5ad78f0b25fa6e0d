import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { Answered } from '../../../components/answered';
import { type Organisation } from '../../../session/session';
import { Member } from './member';

/** Who acts for an organisation. */
export function Members({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const { kind, id } = organisation;
  const members = query.useQuery('get', '/api/v1/organisations/{id}/members', {
    params: { path: { id }, query: { kind } },
  });
  return (
    <Answered to={members}>
      {({ items }) =>
        items.length === 0 ? (
          <Text c="dimmed">{t('admin.people.nobody')}</Text>
        ) : (
          <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((member) => (
              <Member key={member.personId} member={member} organisation={organisation} />
            ))}
          </Stack>
        )
      }
    </Answered>
  );
}
