import { Anchor, Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { actsFor, isAdmin, useSession } from '../../session/session';
import { cityQuery } from '../cities/city';
import { useDecide } from '../cities/use-decide';
import { type Evidence } from './use-evidence';

/** The statement of a city's profile that a sentence supports: whoever acts for the city corrects it here. */
export function StatementThere({ evidence: { party, challenge, stance } }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const session = useSession();
  const { data: city } = useQuery(cityQuery(party.id));
  const { decide } = useDecide(party.id);
  const statement = city?.statements.find((one) => one.challenge === challenge && one.stance === stance);
  const mayDecide = isAdmin(session) || actsFor(session, party);
  return (
    <Box px="xs" pb="xs">
      <Stack gap={6}>
        {statement !== undefined && (
          <Text size="xs" aria-live="polite">
            {t('documents.onProfile', { status: t(`cities.status.${statement.status}`) })}
          </Text>
        )}
        {statement !== undefined && mayDecide && (
          <Group gap="xs">
            {statement.status !== 'confirmed' && (
              <Button
                size="compact-sm"
                leftSection={<IconCheck size={14} aria-hidden />}
                onClick={() => decide(statement, { status: 'confirmed' })}
              >
                {t('cities.confirm')}
              </Button>
            )}
            {statement.status !== 'rejected' && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconX size={14} aria-hidden />}
                onClick={() => decide(statement, { status: 'rejected' })}
              >
                {t('cities.reject')}
              </Button>
            )}
          </Group>
        )}
        <Anchor component={Link} to={`/cities/${party.id}`} size="xs">
          {t('documents.toProfile', { name: party.name })}
        </Anchor>
      </Stack>
    </Box>
  );
}
