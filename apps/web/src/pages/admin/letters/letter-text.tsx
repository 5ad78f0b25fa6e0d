import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { Answered } from '../../../components/answered';
import { useFormat } from '../../../i18n/use-format';
import { Facts } from '../facts';

/** A letter as it was written, as plain text. */
export function LetterText({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const letter = query.useQuery('get', '/api/v1/letters/{id}', { params: { path: { id } } });
  return (
    <Answered to={letter}>
      {({ subject, text, to, language, state, askedAt, settledAt, isWhole }) => (
        <Stack gap="md">
          <Title order={3} size="h4">
            {subject}
          </Title>
          <Facts
            items={[
              [t('admin.letters.to'), to],
              [t('admin.letters.state'), t(`admin.letters.states.${state}`)],
              [t('admin.letters.language'), format.language(language)],
              [t('admin.letters.asked'), format.moment(askedAt)],
              [t('admin.letters.settled'), settledAt && format.moment(settledAt)],
            ]}
          />
          {!isWhole && (
            <Alert color="gray" icon={<IconLock aria-hidden />}>
              {t('admin.letters.withheld')}
            </Alert>
          )}
          {state === 'kept' && isWhole && <Text size="sm">{t('admin.letters.passOn')}</Text>}
          <Paper withBorder p="md">
            <Text size="sm" lang={language} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
          </Paper>
        </Stack>
      )}
    </Answered>
  );
}
