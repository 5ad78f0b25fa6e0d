import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client';
import { PartyName } from '../../components/party-name';
import { useFormat } from '../../i18n/use-format';
import { useWithdraw } from './use-respond';
import { type Run } from './use-run';

interface HiddenSuggestionsProps {
  readonly run: Run;
  readonly hidden: readonly Schema<'HiddenSuggestion'>[];
}

/** Who was dismissed or snoozed, why, and the way back. */
export function HiddenSuggestions({ run, hidden }: HiddenSuggestionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const withdraw = useWithdraw(run);
  return (
    <Stack component="section" mt="xl" gap="sm" aria-labelledby="hidden-suggestions">
      <Title order={2} size="h4" id="hidden-suggestions">
        {t('partners.hidden.title')}
      </Title>
      {hidden.length === 0 && <Text c="dimmed">{t('partners.hidden.none')}</Text>}
      {hidden.map(({ party, response, reason, until }) => (
        <Paper key={party.id} withBorder p="sm">
          <Group justify="space-between">
            <Stack gap={2}>
              <PartyName party={party} />
              <Text size="sm" c="dimmed">
                {response === 'snoozed' && until !== null
                  ? t('partners.hidden.snoozed', { day: format.day(until) })
                  : t('partners.hidden.dismissed')}
                {reason !== null && ` · ${reason}`}
              </Text>
            </Stack>
            <Button
              size="xs"
              variant="default"
              onClick={() => withdraw.mutate(party)}
              loading={withdraw.isPending}
            >
              {t('partners.hidden.back')}
            </Button>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}
