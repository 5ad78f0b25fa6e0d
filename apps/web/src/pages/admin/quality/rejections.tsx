import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChallengeName } from '../../../api/challenges';
import { Quote } from '../../../components/quote';
import { useFormat } from '../../../i18n/use-format';
import { type Quality } from './use-quality';

type Rejection = Quality['rejections'][number];

/** What was rejected last, with the sentences it was read from. */
export function Rejections({ of }: { of: readonly Rejection[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" component="section" aria-labelledby="rejections">
      <div>
        <Title order={2} size="h4" id="rejections">
          {t('admin.quality.rejections')}
        </Title>
        <Text size="sm" c="dimmed">
          {of.length === 0 ? t('admin.quality.noRejections') : t('admin.quality.rejectionsAbout')}
        </Text>
      </div>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {of.map((rejection) => (
          <Paper key={rejection.statementId} component="li" withBorder p="sm">
            <RejectedOne of={rejection} />
          </Paper>
        ))}
      </Stack>
    </Stack>
  );
}

function RejectedOne({ of: { cityId, cityName, challenge, stance, certainty, ...rest } }: { of: Rejection }) {
  const { t } = useTranslation();
  const format = useFormat();
  const challengeName = useChallengeName();
  const facts = [
    t(`codes.stance.${stance}`),
    ...(certainty === null ? [] : [t('admin.quality.wasSure', { share: format.percent(certainty) })]),
    ...(rest.decidedAt === null ? [] : [format.day(rest.decidedAt)]),
  ];
  return (
    <Stack gap="xs">
      <Text>
        <Anchor component={Link} to={`/cities/${cityId}`} fw={600}>
          {cityName}
        </Anchor>
        {` · ${challengeName(challenge)} · `}
        <Text component="span" size="sm">
          {facts.join(' · ')}
        </Text>
      </Text>
      {rest.note !== null && <Text size="sm">{t('admin.quality.remark', { note: rest.note })}</Text>}
      {rest.quotes.map((quote) => (
        <Quote key={`${quote.documentId} ${quote.start}`} evidence={quote} />
      ))}
      {rest.quotes.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('app.quote.withdrawn')}
        </Text>
      )}
    </Stack>
  );
}
