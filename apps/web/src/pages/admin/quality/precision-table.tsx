import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { type Precision } from './use-quality';

interface PrecisionRow {
  readonly name: string;
  readonly figure: Precision;
  /** What we claimed, where that is what the rows are told apart by; null where it was not kept. */
  readonly claimed?: number | null;
}

interface PrecisionTableProps {
  readonly caption: string;
  readonly about?: string;
  readonly rows: readonly PrecisionRow[];
}

/** How many were confirmed, corrected and rejected, and what share that is, row by row. */
export function PrecisionTable({ caption, about, rows }: PrecisionTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isClaimed = rows.some(({ claimed }) => claimed !== undefined);
  const columns = [
    ...(isClaimed ? [t('admin.quality.claimed')] : []),
    ...[t('admin.quality.precision'), t('admin.quality.between')],
    ...[t('admin.quality.confirmed'), t('admin.quality.corrected'), t('admin.quality.rejected')],
  ];
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.percent(value);
  return (
    <Table.ScrollContainer minWidth={720} type="native" role="region" aria-label={caption} tabIndex={0}>
      <Table captionSide="top" layout="fixed">
        <Table.Caption ta="left" mt={0}>
          <Text component="span" fw={600} c="var(--mantine-color-text)">
            {caption}
          </Text>
          {about !== undefined && (
            <Text component="span" display="block" size="sm" c="dimmed">
              {about}
            </Text>
          )}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="26%">
              {t('admin.quality.group')}
            </Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta="right">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, claimed, figure: { precision, interval, confirmed, corrected, rejected } }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500}>
                {name}
              </Table.Th>
              {isClaimed && <Table.Td ta="right">{share(claimed)}</Table.Td>}
              <Table.Td ta="right" fw={600}>
                {share(precision)}
              </Table.Td>
              <Table.Td ta="right">{`${share(interval?.low)} – ${share(interval?.high)}`}</Table.Td>
              <Table.Td ta="right">{format.number(confirmed)}</Table.Td>
              <Table.Td ta="right">{format.number(corrected)}</Table.Td>
              <Table.Td ta="right">{format.number(rejected)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
