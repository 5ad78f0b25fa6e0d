import { Button, Chip, Collapse, Group, Skeleton } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskedFor } from './request-in-address';
import { sizeOf } from './sizes';
import { useRun } from './use-run';

const Narrowing = lazy(async () => ({ default: (await import('./narrowing')).Narrowing }));

/** In pixels, from the challenges to the switch. */
const boxWidths = [260, 190, 170, 170, 170];

export interface FiltersProps {
  readonly asked: AskedFor;
  readonly onAsk: (asked: AskedFor) => void;
}

/** What narrows the list; all of it stands in the address. On a phone it is folded, so that the list comes first. */
export function Filters({ asked, onAsk }: FiltersProps) {
  const { t } = useTranslation();
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const [isOpen, { toggle }] = useDisclosure();
  const count = narrowedBy(asked);
  const isListThere = !useRun(asked).isPending;
  const narrowing = (
    <Suspense fallback={<NarrowingPlace />}>
      {isListThere ? <Narrowing asked={asked} onAsk={onAsk} isNarrowed={count > 0} /> : <NarrowingPlace />}
    </Suspense>
  );
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={t('partners.filters.label')}>
      {asked.party.kind === 'city' && (
        <Chip.Group
          multiple
          value={[...asked.seeks]}
          onChange={(seeks) => seeks.length > 0 && onAsk({ ...asked, seeks: seeks })}
        >
          <Group gap="xs" role="group" aria-label={t('partners.filters.seeks')} h={36}>
            <Chip value="city">{t('codes.kinds.city')}</Chip>
            <Chip value="start-up">{t('codes.kinds.start-up')}</Chip>
          </Group>
        </Chip.Group>
      )}
      {isWide ? (
        narrowing
      ) : (
        <>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}
            onClick={toggle}
            aria-expanded={isOpen}
          >
            {count > 0 ? t('partners.filters.showCount', { count }) : t('partners.filters.show')}
          </Button>
          <Collapse expanded={isOpen} w="100%">
            <Group gap="sm">{narrowing}</Group>
          </Collapse>
        </>
      )}
    </Group>
  );
}

/** Where the boxes are going to stand, so that nothing jumps. */
const NarrowingPlace = () =>
  boxWidths.map((xs, index) => <Skeleton key={index} height={60.5} w={{ base: '100%', xs }} />);

const narrowedBy = (asked: AskedFor): number =>
  [
    asked.countries.length > 0,
    asked.challenges.length > 0,
    asked.languages.length > 0,
    sizeOf(asked) !== 'any',
    asked.includeHidden,
  ].filter(Boolean).length;
