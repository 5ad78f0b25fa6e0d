import { MultiSelect, Select, SimpleGrid, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CsvHead } from './csv-head';
import { type Columns, type ImportKind, multiple, singleFacts } from './import-choice';

interface ColumnsFormProps {
  readonly head: CsvHead;
  readonly kind: ImportKind;
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

/** Which column of the file holds which fact, with what its first row has there. */
export function ColumnsForm({ head, kind, columns, onChange }: ColumnsFormProps) {
  const { t } = useTranslation();
  const names = [...new Set(head.columns)];
  const exampleOf = (column: string | undefined) => {
    const example = column === undefined ? '' : (head.example[head.columns.indexOf(column)] ?? '');
    return example === '' ? undefined : t('admin.imports.example', { example: example.slice(0, 60) });
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
      {singleFacts(kind).map((fact) => (
        <Select
          key={fact}
          label={t(`admin.imports.facts.${fact}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={exampleOf(columns[fact])}
          data={names}
          value={columns[fact] ?? null}
          onChange={(column) => onChange({ ...columns, [fact]: column ?? undefined })}
          required={fact === 'name'}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('admin.imports.noColumn') }}
        />
      ))}
      {kind === 'start-up' &&
        multiple.map((fact) => (
          <MultiSelect
            key={fact}
            label={t(`admin.imports.facts.${fact}`)}
            data={names}
            value={columns[fact] ?? []}
            onChange={(chosen) => onChange({ ...columns, [fact]: chosen.length > 0 ? chosen : undefined })}
            maxValues={10}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('admin.imports.noColumn') }}
          />
        ))}
      {columns.state !== undefined && (
        <TagsInput
          label={t('admin.imports.facts.activeStates')}
          value={columns.activeStates ?? []}
          onChange={(activeStates) => onChange({ ...columns, activeStates })}
          maxTags={20}
          clearable
          clearButtonProps={{ 'aria-label': t('admin.imports.noColumn') }}
        />
      )}
      <Select
        label={t('admin.imports.facts.language')}
        data={[
          { value: 'en', label: t('admin.imports.english') },
          { value: 'es', label: t('admin.imports.spanish') },
        ]}
        value={columns.language ?? 'en'}
        onChange={(language) => onChange({ ...columns, language: language ?? undefined })}
        allowDeselect={false}
      />
    </SimpleGrid>
  );
}
