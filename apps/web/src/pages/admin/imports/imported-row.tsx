import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCodeName } from '../../../i18n/use-code-name';
import { type ImportReport } from './use-imports';

interface ImportedRowProps {
  readonly row: ImportReport['items'][number];
  readonly report: ImportReport;
}

/** One row of the file: what became of it, and what is amiss with which column. */
export function ImportedRow({ row, report: { kind, dryRun } }: ImportedRowProps) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const { outcome, partyId, notes, outsideCorridor } = row;
  const place = kind === 'city' ? `/cities/${partyId}` : `/start-ups/${partyId}`;
  const isThere = partyId !== null && !(dryRun && outcome === 'created');
  return (
    <Group
      component="li"
      gap="sm"
      py="xs"
      align="baseline"
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <Text size="sm" w={72}>
        {t('admin.imports.row', { row: row.row })}
      </Text>
      <Badge
        variant={outcome === 'refused' ? 'filled' : 'default'}
        color={outcome === 'refused' ? 'red.9' : undefined}
        radius="sm"
        tt="none"
        fw={500}
      >
        {t(`admin.imports.outcome.${outcome}`)}
      </Badge>
      {isThere ? (
        <Anchor component={Link} to={place} size="sm">
          {partyId}
        </Anchor>
      ) : (
        partyId !== null && <Text size="sm">{partyId}</Text>
      )}
      {outsideCorridor && (
        <Badge variant="outline" color="gray" radius="sm" tt="none" fw={500} c="var(--mantine-color-text)">
          {t('admin.imports.isOutside')}
        </Badge>
      )}
      <Text size="sm" style={{ flexBasis: 240, flexGrow: 1, overflowWrap: 'anywhere' }}>
        {notes
          .filter(({ code }) => !(outsideCorridor && code === 'outside-corridor'))
          .map(
            ({ column, code }) =>
              `${nameOf('admin.imports.notes', code)}${column === null ? '' : ` (${t('admin.imports.column', { column })})`}`,
          )
          .join(' ')}
      </Text>
    </Group>
  );
}
