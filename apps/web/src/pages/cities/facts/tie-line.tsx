import { ActionIcon, Group, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParty } from '../../../api/parties';
import { type TieKind } from './tie-fields';
import { type TieTyped, yearsOf } from './ties-typed';

interface TieLineProps {
  readonly kind: TieKind;
  readonly tie: TieTyped;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One network, twin city or project in a line, and the ways to change it. */
export function TieLine({ kind, tie, onEdit, onRemove }: TieLineProps) {
  const { t } = useTranslation();
  const isProject = kind === 'projects' && tie.with !== null;
  const city = useParty({ kind: isProject ? 'city' : '', id: tie.with ?? '' });
  const years = yearsOf(tie);
  const name = tie.name + (years === '' ? '' : ` (${years})`);
  const inFull = isProject ? `${name} · ${city.name}` : name;
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {inFull}
        <Text size="xs" c="dimmed" component="span" display="block">
          {tie.sourceName}
        </Text>
      </Text>
      <Group gap={4} wrap="nowrap">
        <ActionIcon variant="default" aria-label={t('cities.ties.edit', { name: inFull })} onClick={onEdit}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('cities.ties.remove', { name: inFull })}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  );
}
