import { Group, Paper, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client';
import { EvidenceItem } from './evidence-item';
import textClasses from './document-text.module.css';
import classes from './evidence-list.module.css';
import { type Evidence } from './use-evidence';

interface EvidenceListProps {
  readonly items: readonly Evidence[];
  readonly chosen: Evidence | null;
  readonly status: Schema<'DocumentSummary'>['status'];
  readonly onChoose: (evidence: Evidence) => void;
}

/** Whom a document speaks of, sentence by sentence: each item brings the reader to its place. */
export function EvidenceList({ items, chosen, status, onChoose }: EvidenceListProps) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="evidence" className={classes.panel}>
      <Stack gap="sm" className={classes.stack}>
        <Title order={2} size="h5" id="evidence">
          {t('documents.evidence.title')}
        </Title>
        {items.length === 0 && (
          <Text size="sm" c="dimmed">
            {t(status === 'received' ? 'documents.beingRead' : 'documents.evidence.none')}
          </Text>
        )}
        {items.length > 0 && (
          <Group gap="sm">
            {(['need', 'offer', 'both'] as const).map((stance) => (
              <Text key={stance} size="xs">
                <mark className={`${textClasses.mark} ${textClasses.swatch}`} data-stance={stance}>
                  {stance === 'both' ? t('documents.evidence.both') : t(`codes.stance.${stance}`)}
                </mark>
              </Text>
            ))}
          </Group>
        )}
        <ScrollArea.Autosize className={classes.scroll} type="auto" viewportProps={{ tabIndex: 0 }}>
          <Stack component="ul" gap="xs" className={classes.list}>
            {items.map((evidence) => (
              <li key={evidence.id}>
                <EvidenceItem
                  evidence={evidence}
                  isChosen={evidence.id === chosen?.id}
                  onChoose={() => onChoose(evidence)}
                />
              </li>
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Stack>
    </Paper>
  );
}
