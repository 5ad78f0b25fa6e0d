import { Affix, Button, CloseButton, Group, Paper, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { criteria } from '../../api/criteria';
import { Dialog } from '../../components/dialog';
import { PartyName } from '../../components/party-name';
import { Score } from '../../components/score';
import { TieBadge } from '../../components/tie-badge';
import { useFormat } from '../../i18n/use-format';
import { type Run, type Suggestion } from './use-run';

interface ComparisonProps {
  readonly run: Run;
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onRemove: (id: string) => void;
}

/** Two or three, side by side. */
export function Comparison({ run, ids, onClose, onRemove }: ComparisonProps) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const chosen = ids.flatMap((id) => run.suggestions.find(({ party }) => party.id === id) ?? []);
  if (chosen.length === 0) return null;
  return (
    <>
      <Affix position={{ bottom: 16, left: 16, right: 16 }} zIndex={150}>
        <Paper
          withBorder
          shadow="md"
          p="sm"
          maw={680}
          mx="auto"
          role="region"
          aria-label={t('partners.compare.title')}
        >
          <Group justify="space-between" gap="xs">
            <Group gap="xs">
              {chosen.map(({ party }) => (
                <Group key={party.id} gap={2}>
                  <PartyName party={party} size="sm" withCountry={false} />
                  <CloseButton
                    size="sm"
                    aria-label={t('partners.compare.remove', { name: party.name })}
                    onClick={() => onRemove(party.id)}
                  />
                </Group>
              ))}
            </Group>
            <Group gap="xs">
              {chosen.length < 2 && (
                <Text size="sm" c="dimmed">
                  {t('partners.compare.another')}
                </Text>
              )}
              <Button size="xs" onClick={open} disabled={chosen.length < 2}>
                {t('partners.compare.open')}
              </Button>
              <Button size="xs" variant="subtle" onClick={onClose}>
                {t('partners.compare.clear')}
              </Button>
            </Group>
          </Group>
        </Paper>
      </Affix>
      <Dialog isOpen={isOpen} onClose={close} size="xl" title={t('partners.compare.title')}>
        <ScrollArea>
          <ComparisonTable chosen={chosen} />
        </ScrollArea>
      </Dialog>
    </>
  );
}

function ComparisonTable({ chosen }: { chosen: readonly Suggestion[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const pointsOf = ({ contributions }: Suggestion, name: string) =>
    contributions.find(({ criterion }) => criterion === name)?.points;
  return (
    <Table layout="fixed" miw={160 + 180 * chosen.length} verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Td w={150} />
          {chosen.map(({ party }) => (
            <Table.Th key={party.id} scope="col">
              <PartyName party={party} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        <Row
          label={t('partners.score.label')}
          chosen={chosen}
          of={({ score, likely }) => <Score {...{ score, likely }} />}
        />
        {criteria.map((criterion) => (
          <Row
            key={criterion}
            label={t(`codes.criterion.${criterion}`)}
            chosen={chosen}
            of={(one) => {
              const points = pointsOf(one, criterion);
              return points === undefined ? '–' : format.score(points);
            }}
          />
        ))}
        <Row label={t('partners.ties')} chosen={chosen} of={({ ties }) => <TieBadge ties={ties} />} />
        <Row
          label={t('partners.teach.they')}
          chosen={chosen}
          of={(one) => <Challenges of={one} kinds={['they-offer']} />}
        />
        <Row
          label={t('partners.teach.we')}
          chosen={chosen}
          of={(one) => <Challenges of={one} kinds={['we-offer']} />}
        />
        <Row
          label={t('partners.teach.both')}
          chosen={chosen}
          of={(one) => <Challenges of={one} kinds={['shared', 'peers']} />}
        />
      </Table.Tbody>
    </Table>
  );
}

interface RowProps {
  readonly label: string;
  readonly chosen: readonly Suggestion[];
  readonly of: (suggestion: Suggestion) => React.ReactNode;
}

function Row({ label, chosen, of }: RowProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {label}
      </Table.Th>
      {chosen.map((one) => (
        <Table.Td key={one.party.id} style={{ verticalAlign: 'top' }}>
          {of(one)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function Challenges({ of, kinds }: { of: Suggestion; kinds: readonly string[] }) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const ids = new Set(
    of.reasons.filter(({ kind }) => kinds.includes(kind)).map(({ challenge }) => challenge),
  );
  if (ids.size === 0) return <Text size="sm">{t('partners.teach.none')}</Text>;
  return (
    <Stack gap={2}>
      {[...ids].map((id) => (
        <Text key={id} size="sm">
          {nameOf(id)}
        </Text>
      ))}
    </Stack>
  );
}
