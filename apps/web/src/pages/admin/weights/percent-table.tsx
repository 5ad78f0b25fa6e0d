import { Progress, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { entriesOf, type Percents } from './weights';

/** What each criterion is worth, in percent. */
export function PercentTable({ caption, percents }: { caption: string; percents: Percents }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table captionSide="top" verticalSpacing={4} withRowBorders={false}>
      <Table.Caption ta="left" c="dimmed" mt={0}>
        {caption}
      </Table.Caption>
      <Table.Tbody>
        {entriesOf(percents).map(([criterion, percent]) => (
          <Table.Tr key={criterion}>
            <Table.Th scope="row" fw={500}>
              {t(`codes.criterion.${criterion}`)}
            </Table.Th>
            <Table.Td w={64} ta="right">{`${format.number(percent)} %`}</Table.Td>
            <Table.Td w="35%" aria-hidden>
              <Progress value={percent} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
