import { Button, Chip, Group, MultiSelect, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useChallengeName, useChallengeScheme } from '../../api/challenges';
import { useFormat } from '../../i18n/use-format';
import { type AskedFor, type PartyKind } from './request-in-address';
import { sizeOf, sizes } from './sizes';

interface FiltersProps {
  readonly asked: AskedFor;
  readonly onAsk: (asked: AskedFor) => void;
}

/** What narrows the list; all of it stands in the address. */
export function Filters({ asked, onAsk }: FiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const countries = useCountries(asked);
  const challenges = useChallengeGroups();
  const isNarrowed =
    asked.countries.length + asked.challenges.length + asked.languages.length > 0 || sizeOf(asked) !== 'any';
  const change = (part: Partial<AskedFor>) => onAsk({ ...asked, ...part });
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={t('partners.filters.label')}>
      {asked.party.kind === 'city' && (
        <Chip.Group
          multiple
          value={[...asked.seeks]}
          onChange={(seeks) => seeks.length > 0 && change({ seeks: seeks as PartyKind[] })}
        >
          <Group gap="xs" role="group" aria-label={t('partners.filters.seeks')} h={36}>
            <Chip value="city">{t('codes.kinds.city')}</Chip>
            <Chip value="start-up">{t('codes.kinds.start-up')}</Chip>
          </Group>
        </Chip.Group>
      )}
      <MultiSelect
        label={t('partners.filters.challenges')}
        placeholder={asked.challenges.length === 0 ? t('partners.filters.any') : undefined}
        data={challenges}
        value={[...asked.challenges]}
        onChange={(chosen) => change({ challenges: chosen })}
        searchable
        clearable
        hidePickedOptions
        w={{ base: '100%', xs: 280 }}
      />
      <MultiSelect
        label={t('partners.filters.countries')}
        placeholder={asked.countries.length === 0 ? t('partners.filters.any') : undefined}
        data={countries.map((value) => ({ value, label: format.country(value) }))}
        value={[...asked.countries]}
        onChange={(chosen) => change({ countries: chosen })}
        searchable
        clearable
        hidePickedOptions
        w={{ base: '100%', xs: 220 }}
      />
      <Select
        label={t('partners.filters.size')}
        data={Object.keys(sizes).map((size) => ({
          value: size,
          label: t(`partners.sizes.${size as keyof typeof sizes}`),
        }))}
        value={sizeOf(asked)}
        allowDeselect={false}
        onChange={(size) => change(sizes[(size ?? 'any') as keyof typeof sizes])}
        w={{ base: '100%', xs: 190 }}
      />
      <Group h={36} gap="md">
        <Switch
          label={t('partners.filters.hidden')}
          checked={asked.includeHidden}
          onChange={({ currentTarget }) => change({ includeHidden: currentTarget.checked })}
        />
        {isNarrowed && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => change({ countries: [], challenges: [], languages: [], ...sizes.any })}
          >
            {t('partners.filters.clear')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

/** Countries that a partner may be of: those of the cities that there are, and those chosen already. */
function useCountries({ countries }: AskedFor): string[] {
  const { data } = query.useQuery(
    'get',
    '/api/v1/cities',
    { params: { query: { limit: 100 } } },
    { staleTime: Infinity },
  );
  return [...new Set([...countries, ...(data?.items ?? []).map(({ country }) => country)])].toSorted();
}

function useChallengeGroups() {
  const { data } = useChallengeScheme();
  const nameOf = useChallengeName();
  const themes = (data?.items ?? []).filter(({ broader }) => broader === null);
  return themes.map(({ id }) => ({
    group: nameOf(id),
    items: (data?.items ?? [])
      .filter(({ theme }) => theme === id)
      .map((concept) => ({ value: concept.id, label: nameOf(concept.id) })),
  }));
}
