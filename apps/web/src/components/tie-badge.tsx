import { Badge } from '@mantine/core';
import { IconClockPause, IconLink, IconSparkles } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client';
import { OpensLater } from './opens-later';

const TieList = lazy(async () => ({ default: (await import('./tie-list')).TieList }));

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
  const button = (
    <Badge component="button" type="button" aria-haspopup="dialog" {...look}>
      {words} · {items.length}
    </Badge>
  );
  return <OpensLater button={button}>{(target) => <TieList ties={items} button={target} />}</OpensLater>;
}
