import { Badge, HoverCard, List, Text } from '@mantine/core';
import { IconClockPause, IconLink, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client';

const icons = {
  new: IconSparkles,
  deepen: IconLink,
  dormant: IconClockPause,
} as const;

/** Whether two parties know each other, and what of. */
export function TieBadge({ ties: { label, items } }: { ties: Schema<'Ties'> }) {
  const { t } = useTranslation();
  const Icon = icons[label];
  const look = {
    ...{ variant: 'default', radius: 'sm', tt: 'none', fw: 600, c: 'var(--mantine-color-text)' },
    leftSection: <Icon size={13} aria-hidden />,
  } as const;
  const words = t(`codes.tie.${label}`);
  if (items.length === 0) return <Badge {...look}>{words}</Badge>;
  return (
    <HoverCard width={280} shadow="md" withinPortal>
      <HoverCard.Target>
        <Badge component="button" type="button" {...look}>
          {words} · {items.length}
        </Badge>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Text size="sm" fw={600} mb={4}>
          {t('partners.ties')}
        </Text>
        <List size="sm">
          {items.map(({ kind, name, since }) => (
            <List.Item key={`${kind} ${name}`}>{since === null ? name : `${name}, ${since}`}</List.Item>
          ))}
        </List>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
