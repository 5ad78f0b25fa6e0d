import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { Quote } from '../../components/quote';
import { bestQuotes } from './choose-quotes';
import { type Suggestion } from './use-run';

/** The two sentences that say most: one that shows what they bring, one of ours. */
export function BestQuotes({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const quotes = bestQuotes(suggestion);
  if (quotes.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('partners.quotes.ownWord')}
      </Text>
    );
  return (
    <SimpleGrid cols={{ base: 1, sm: quotes.length }} spacing="md">
      {quotes.map(({ side, challenge, stance, evidence }) => (
        <Stack key={side} gap={4}>
          <Text size="xs" c="dimmed">
            {t(`partners.quotes.${side}`, {
              stance: t(`codes.stance.${stance}`),
              challenge: nameOf(challenge),
              name: suggestion.party.name,
            })}
          </Text>
          <Quote evidence={evidence} />
        </Stack>
      ))}
    </SimpleGrid>
  );
}
