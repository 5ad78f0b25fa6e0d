import {
  Alert,
  Button,
  FileInput,
  Group,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../components/problem-notice';
import { ColumnsForm } from './columns-form';
import { readHead } from './csv-head';
import { guessed, type ImportChoice } from './import-choice';
import { type useBeginImport } from './use-imports';
import { WayChoice } from './way-choice';

interface ImportFormProps {
  readonly file: File | null;
  readonly choice: ImportChoice;
  readonly begin: ReturnType<typeof useBeginImport>;
  readonly onFile: (file: File | null) => void;
  readonly onChoice: (choice: ImportChoice) => void;
}

/** A file, what it lists, and which column holds what; it is tried first. */
export function ImportForm({ file, choice, begin, onFile, onChoice }: ImportFormProps) {
  const { t } = useTranslation();
  const head = useQuery({
    queryKey: ['csv-head', file?.name, file?.size, file?.lastModified],
    queryFn: () => (file ? readHead(file) : null),
    enabled: file !== null,
  });
  const columns = head.data?.columns ?? [];
  const submit = (isDryRun: boolean) => file && begin.mutate({ file, choice, isDryRun });
  return (
    <Paper withBorder p="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(true);
        }}
      >
        <Stack gap="md">
          <SegmentedControl
            aria-label={t('admin.imports.kind')}
            value={choice.kind}
            onChange={(kind) => onChoice({ ...choice, kind: kind })}
            data={(['start-up', 'city'] as const).map((value) => ({
              value,
              label: t(`codes.kinds.${value}`),
            }))}
            style={{ alignSelf: 'flex-start' }}
          />
          <FileInput
            label={t('admin.imports.file')}
            description={t('admin.imports.fileHelp')}
            placeholder={t('admin.imports.choose')}
            accept=".csv,.tsv,.txt,text/csv"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            clearable
            clearButtonProps={{ 'aria-label': t('admin.imports.forget') }}
            value={file}
            onChange={onFile}
            required
          />
          {columns.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('admin.imports.columnsFound', {
                count: columns.length,
                columns: columns.slice(0, 12).join(', '),
              })}
            </Text>
          )}
          <WayChoice
            way={choice.way}
            onChange={(way) =>
              onChoice({
                ...choice,
                way,
                columns:
                  way === 'columns' && choice.columns.name === undefined
                    ? guessed(choice.kind, columns)
                    : choice.columns,
              })
            }
          />
          {choice.way === 'columns' &&
            (head.data ? (
              <ColumnsForm
                head={head.data}
                kind={choice.kind}
                columns={choice.columns}
                onChange={(next) => onChoice({ ...choice, columns: next })}
              />
            ) : (
              <Alert color="gray">{t('admin.imports.fileFirst')}</Alert>
            ))}
          <TextInput
            label={t('admin.imports.source')}
            description={t('admin.imports.sourceHelp')}
            value={choice.source}
            onChange={({ currentTarget }) => onChoice({ ...choice, source: currentTarget.value })}
            maxLength={60}
            maw={420}
          />
          {begin.error && <ProblemNotice problem={begin.error} />}
          <Group gap="sm">
            <Button type="submit" disabled={file === null} loading={begin.isPending}>
              {t('admin.imports.try')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('admin.imports.tryHelp')}
            </Text>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
