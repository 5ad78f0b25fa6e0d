import { Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../api/pages';
import { Answered } from '../../../components/answered';
import { ShowMore } from '../../../components/show-more';
import { ImportedRow } from './imported-row';
import { type ImportReport, type RowOutcome, useImportedRows } from './use-imports';

const outcomes = [
  'refused',
  'kept',
  'created',
  'updated',
  'unchanged',
] as const satisfies readonly RowOutcome[];

/** What became of each row; where some were refused, those first. */
export function ImportedRows({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const [outcome, choose] = useState<RowOutcome | undefined>(
    report.progress.refused > 0 ? 'refused' : undefined,
  );
  const rows = useImportedRows(report.id, outcome);
  if (report.progress.rowsHandled === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('admin.imports.rows')}
      </Title>
      <Select
        label={t('admin.imports.show')}
        data={[
          { value: 'all', label: t('admin.imports.allRows') },
          ...outcomes.map((value) => ({
            value,
            label: `${t(`admin.imports.outcomes.${value}`)} (${report.progress[value]})`,
          })),
        ]}
        value={outcome ?? 'all'}
        onChange={(value) => choose(outcomes.find((one) => one === value))}
        allowDeselect={false}
        maw={280}
      />
      <Answered to={rows}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Text c="dimmed">{t('admin.imports.noRows')}</Text>
          ) : (
            <>
              <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
                {itemsOf(data).map((row) => (
                  <ImportedRow key={row.row} row={row} report={report} />
                ))}
              </Stack>
              <ShowMore of={rows} />
            </>
          )
        }
      </Answered>
    </Stack>
  );
}
