import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice';
import { useCodeName } from '../../i18n/use-code-name';
import { useFormat } from '../../i18n/use-format';
import { type StartUp, useStartUpStep } from './start-up-query';

/** Where the start-up stands with its people and the programme, and the next step. */
export function StartUpState({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const format = useFormat();
  const codeName = useCodeName();
  const { id, status, published, review } = startUp;
  const renew = useStartUpStep(id, 'renewal');
  const archive = useStartUpStep(id, 'archival');
  const restore = useStartUpStep(id, 'restoration');
  const isExpired = status === 'archived' && review?.reason === 'expired';
  const problem = renew.error ?? archive.error ?? restore.error;
  const state = isExpired ? 'expired' : status;
  return (
    <Alert variant="light" color="sea" title={t(`startUps.state.${state}.title`)} role="status">
      <Stack gap="xs">
        <Text size="sm">{t(`startUps.state.${state}.text`)}</Text>
        {status !== 'archived' && review?.reason && (
          <Text size="sm" fw={600}>
            {codeName('startUps.reason', review.reason)}
          </Text>
        )}
        {review?.comment && (
          <Text component="blockquote" m={0} pl="sm" style={{ borderInlineStart: '3px solid currentColor' }}>
            {review.comment}
          </Text>
        )}
        {published && !isExpired && (
          <Text size="sm">{t('startUps.publishedUntil', { day: format.day(published.expiresAt) })}</Text>
        )}
        {problem && <ProblemNotice problem={problem} />}
        <Group gap="xs">
          {(published || isExpired) && (status !== 'archived' || isExpired) && (
            <Button
              size="xs"
              variant={isExpired ? 'filled' : 'default'}
              onClick={() => renew.mutate()}
              loading={renew.isPending}
            >
              {t('startUps.renew')}
            </Button>
          )}
          {status === 'archived' ? (
            <Button size="xs" variant="default" onClick={() => restore.mutate()} loading={restore.isPending}>
              {t('startUps.restore')}
            </Button>
          ) : (
            published && (
              <Button
                size="xs"
                variant="default"
                onClick={() => archive.mutate()}
                loading={archive.isPending}
              >
                {t('startUps.archive')}
              </Button>
            )
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
