import { Alert, Anchor, Group, Text } from '@mantine/core';
import { IconEyeOff, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client';
import { useFormat } from '../../i18n/use-format';
import { DocumentStatus } from './document-status';

/** Where a document comes from, and whether it has been read. */
export function DocumentFacts({ document }: { document: Schema<'DocumentWithText'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, reason, language, sourceUrl, publishedOn, receivedAt, counts } = document;
  return (
    <>
      <Group gap="md">
        <DocumentStatus status={status} />
        {sourceUrl !== null && (
          <Anchor
            href={sourceUrl}
            size="sm"
            target="_blank"
            rel="noreferrer"
            style={{ overflowWrap: 'anywhere' }}
          >
            {sourceUrl}
          </Anchor>
        )}
        {publishedOn !== null && (
          <Text size="sm">{t('documents.publishedOn', { day: format.day(publishedOn) })}</Text>
        )}
        {language !== null && <Text size="sm">{format.language(language)}</Text>}
        <Text size="sm" c="dimmed">
          {t('documents.receivedAt', { day: format.day(receivedAt) })}
        </Text>
        {status === 'read' && (
          <Text size="sm" c="dimmed">
            {t('documents.quotes', { count: counts.evidence })}
          </Text>
        )}
      </Group>
      {status === 'received' && (
        <Alert mt="md" role="status" icon={<IconHourglass aria-hidden />} title={t('documents.beingRead')} />
      )}
      {status === 'not-read' && (
        <Alert mt="md" icon={<IconEyeOff aria-hidden />} title={t('documents.status.not-read')} color="gray">
          {reason !== null && t(`documents.reason.${reason}`)}
        </Alert>
      )}
    </>
  );
}
