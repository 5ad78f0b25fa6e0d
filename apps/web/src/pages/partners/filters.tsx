import { Button, Chip, Collapse, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Narrowing } from './narrowing';
import { type AskedFor } from './request-in-address';
import { sizeOf } from './sizes';

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
        <Narrowing asked={asked} onAsk={onAsk} isNarrowed={count > 0} />
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
            <Group gap="sm">
              <Narrowing asked={asked} onAsk={onAsk} isNarrowed={count > 0} />
            </Group>
          </Collapse>
        </>
      )}
    </Group>
  );
}

const narrowedBy = (asked: AskedFor): number =>
  [
    asked.countries.length > 0,
    asked.challenges.length > 0,
    asked.languages.length > 0,
    sizeOf(asked) !== 'any',
    asked.includeHidden,
  ].filter(Boolean).length;
