import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client';
import { useFormat } from '../../../i18n/use-format';
import classes from './case.module.css';
import { type Entry, entriesOf, happenedIn } from './history-entries';
import { useDoerName } from './use-doer-name';
import { useReasonWords } from './use-reason-words';

/** What happened to a case, the latest first: who, what, when, why. */
export function CaseHistory({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="case-history">
      <Title order={2} size="h4" mb="sm" id="case-history">
        {t('proposals.case.history')}
      </Title>
      <ol className={classes.history}>
        {entriesOf(proposal).map((entry) => (
          <HistoryEntry key={`${entry.at} ${entry.kind}`} entry={entry} proposal={proposal} />
        ))}
      </ol>
    </section>
  );
}

function HistoryEntry({ entry, proposal }: { entry: Entry; proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const doerName = useDoerName(proposal);
  const reasonWords = useReasonWords();
  const step = entry.kind === 'step' ? entry.step : null;
  const undone = step?.undone ?? null;
  return (
    <li className={classes.entry}>
      <Stack gap={2}>
        <Text size="sm" fw={600} td={undone ? 'line-through' : undefined}>
          {t(`proposals.case.happened.${happenedIn(entry)}`)}
        </Text>
        <Text size="sm" c="dimmed">
          {doerName(entry.as)} · <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        </Text>
        {entry.kind === 'counter' && (
          <Text size="sm">
            {t('proposals.case.before', { format: t(`codes.format.${entry.counter.replaced.format}`) })}
          </Text>
        )}
        {step !== null && step.reason !== null && (
          <Text size="sm">{t('proposals.case.reason', { reason: reasonWords(step.reason) })}</Text>
        )}
        {step !== null && step.comment !== null && (
          <Text size="sm" component="blockquote" className={classes.comment}>
            {step.comment}
          </Text>
        )}
        {undone && (
          <Text size="sm">
            {t('proposals.case.undoneBy', { name: doerName(undone.as), when: format.moment(undone.at) })}
            {` · ${reasonWords(undone.reason)}`}
          </Text>
        )}
      </Stack>
    </li>
  );
}
