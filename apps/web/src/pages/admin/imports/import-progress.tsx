import { Alert, Badge, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Answered } from '../../../components/answered';
import { useCodeName } from '../../../i18n/use-code-name';
import { useFormat } from '../../../i18n/use-format';
import { ImportTally } from './import-tally';
import { ImportedRows } from './imported-rows';
import { type ImportReport, useImport } from './use-imports';

interface ImportProgressProps {
  readonly id: string;
  readonly fileName: string | null;
  /** Whether the file that was tried is still chosen, so that it can be taken in. */
  readonly isFileHere: boolean;
  readonly isBeginning: boolean;
  /** Whether it was begun a moment ago, on this page: it is brought into sight. */
  readonly isNew: boolean;
  readonly onImport: () => void;
}

/** How far an import has come, what became of it, and of each row. */
export function ImportProgress({ id, fileName, isNew, ...next }: ImportProgressProps) {
  const { t } = useTranslation();
  const asked = useImport(id);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="import-shown">
      <Stack gap="md">
        <Title
          order={2}
          size="h4"
          id="import-shown"
          tabIndex={-1}
          ref={isNew ? focused : undefined}
          style={{ outline: 'none', scrollMarginTop: 72 }}
        >
          {fileName ?? t('admin.imports.one')}
        </Title>
        <Answered to={asked}>
          {(report) => (
            <>
              {asked.isError && <Text size="sm">{t('admin.imports.stillAsking')}</Text>}
              <Course report={report} />
              <ImportTally report={report} />
              <NextStep report={report} {...next} />
              <ImportedRows key={report.status} report={report} />
            </>
          )}
        </Answered>
      </Stack>
    </Paper>
  );
}

const focused = (heading: HTMLElement | null) => heading?.focus();

function Course({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const format = useFormat();
  const { status, dryRun, failure, progress, requestedAt } = report;
  const { rowsHandled, rowsTotal } = progress;
  const share = status === 'finished' ? 1 : rowsTotal ? rowsHandled / rowsTotal : 0;
  const words =
    rowsTotal === null
      ? t('admin.imports.counting')
      : t('admin.imports.handled', { handled: format.number(rowsHandled), total: format.number(rowsTotal) });
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Badge variant="default" radius="sm" tt="none">
          {t(dryRun ? 'admin.imports.dryRun' : 'admin.imports.forReal')}
        </Badge>
        <Text size="sm" fw={600} role="status">
          {t(`admin.imports.status.${status}`)}
        </Text>
        <Text size="sm" c="dimmed">
          {`${words} · ${format.moment(requestedAt)}`}
        </Text>
      </Group>
      {status !== 'failed' && (
        <Progress value={share * 100} aria-label={words} animated={status === 'running'} />
      )}
      {failure && (
        <Alert role="alert" color="red" variant="light" title={nameOf('admin.imports.notes', failure.code)}>
          {failure.column !== null && t('admin.imports.column', { column: failure.column })}{' '}
          {t('admin.imports.failedHelp')}
        </Alert>
      )}
    </Stack>
  );
}

type NextStepProps = Omit<ImportProgressProps, 'id' | 'fileName' | 'isNew'> & {
  readonly report: ImportReport;
};

function NextStep({ report, isFileHere, isBeginning, onImport }: NextStepProps) {
  const { t } = useTranslation();
  if (!report.dryRun || report.status !== 'finished') return null;
  return (
    <Group gap="sm">
      <Button disabled={!isFileHere} loading={isBeginning} onClick={onImport}>
        {t('admin.imports.import')}
      </Button>
      <Text size="sm" c="dimmed">
        {t(isFileHere ? 'admin.imports.importHelp' : 'admin.imports.chooseAgain')}
      </Text>
    </Group>
  );
}
