import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CityChoice } from '../../../components/city-choice';
import { YearInput } from '../../../components/year-input';
import { type TieTyped } from './ties-typed';

export type TieKind = 'networks' | 'twinnings' | 'projects';

interface TieFieldsProps {
  readonly kind: TieKind;
  readonly tie: TieTyped;
  readonly onChange: (tie: TieTyped) => void;
  /** Left out while something is wrong with it. */
  readonly onDone?: (() => void) | undefined;
  /** Somebody has just opened it. */
  readonly isOpened: boolean;
  /** What is wrong with which part of it. */
  readonly errorOf: (part: string) => string | undefined;
}

/** One network, twin city or project being written: what it is, since when, and where that can be looked up. */
export function TieFields({ kind, tie, onChange, onDone, isOpened, errorOf }: TieFieldsProps) {
  const { t } = useTranslation();
  const change = (part: Partial<TieTyped>) => onChange({ ...tie, ...part });
  return (
    <Stack gap="xs">
      {kind !== 'twinnings' && (
        <TextInput
          label={t(`cities.ties.${kind}.name`)}
          required
          autoFocus={isOpened}
          maxLength={200}
          value={tie.name}
          error={errorOf('name')}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      )}
      {kind !== 'networks' && (
        <CityChoice
          label={t(`cities.ties.${kind}.with`)}
          required
          autoFocus={isOpened && kind === 'twinnings'}
          value={tie.with}
          error={errorOf('with') === undefined ? undefined : t('cities.ties.choose')}
          onChange={(id, name) => change({ with: id, ...(kind === 'twinnings' && { name }) })}
        />
      )}
      <Group gap="xs" align="flex-start" grow>
        <YearInput
          label={t(`cities.ties.${kind}.from`)}
          value={tie.from}
          error={errorOf('since') ?? errorOf('from')}
          onChange={(from) => change({ from })}
        />
        {kind === 'projects' && (
          <YearInput
            label={t('cities.ties.to')}
            value={tie.to}
            error={errorOf('to')}
            onChange={(to) => change({ to })}
          />
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
        <TextInput
          label={t('cities.ties.source')}
          required
          maxLength={300}
          value={tie.sourceName}
          error={errorOf('source.name')}
          onChange={({ currentTarget }) => change({ sourceName: currentTarget.value })}
        />
        <TextInput
          label={t('cities.ties.sourceUrl')}
          placeholder="https://"
          inputMode="url"
          maxLength={2_000}
          value={tie.sourceUrl}
          error={errorOf('source.url')}
          onChange={({ currentTarget }) => change({ sourceUrl: currentTarget.value })}
        />
      </SimpleGrid>
      {onDone && (
        <Button size="compact-sm" variant="default" onClick={onDone} w="fit-content">
          {t('cities.ties.done')}
        </Button>
      )}
    </Stack>
  );
}
