import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { query, type Schema } from '../../api/client';
import { useFormat } from '../../i18n/use-format';
import { type ChosenQuote, sourcedQuotes } from '../partners/choose-quotes';
import classes from './brief.module.css';

const quotesMax = 6;

/** The sentences that the match rests on, each with its document. */
export function SourcedQuotes({ suggestion }: { suggestion: Schema<'Suggestion'> }) {
  const { t } = useTranslation();
  const quotes = sourcedQuotes(suggestion, quotesMax);
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('brief.evidence')}
      </Title>
      {quotes.length === 0 && <Text size="sm">{t('partners.quotes.ownWord')}</Text>}
      {quotes.map((quote) => (
        <SourcedQuote
          key={`${quote.side} ${quote.evidence.quote}`}
          quote={quote}
          name={suggestion.party.name}
        />
      ))}
    </Stack>
  );
}

function SourcedQuote({
  quote: { side, challenge, stance, evidence },
  name,
}: {
  quote: ChosenQuote;
  name: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useChallengeName();
  const { data: document } = query.useQuery(
    'get',
    '/api/v1/documents/{id}',
    { params: { path: { id: evidence.documentId } } },
    { staleTime: Infinity },
  );
  const published = document?.publishedOn;
  return (
    <Text size="sm" component="blockquote" m={0}>
      “{evidence.quote}”
      <Text component="cite" size="xs" c="dimmed" display="block" className={classes.source}>
        {t(`partners.quotes.${side}`, {
          stance: t(`codes.stance.${stance}`),
          challenge: nameOf(challenge),
          name,
        })}
        {document && ` · ${document.title}`}
        {published && `, ${format.day(published)}`}
        {document?.sourceUrl && ` · ${document.sourceUrl}`}
      </Text>
    </Text>
  );
}
