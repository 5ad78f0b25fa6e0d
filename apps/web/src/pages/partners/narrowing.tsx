import { Button, Group, MultiSelect, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { ChallengesPicker } from '../../components/challenge-picker';
import { useFormat } from '../../i18n/use-format';
import { type FiltersProps } from './filters';
import { type AskedFor } from './request-in-address';
import { sizeOf, sizes } from './sizes';

/** Languages in which cities of the corridor work: ISO 639. */
const languages = 'en es ca eu gl pt fr zh ja ko hi id ms th vi tl ta mr bn'.split(' ');

export function Narrowing({ asked, onAsk, isNarrowed }: FiltersProps & { readonly isNarrowed: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const countries = useCountries(asked);
  const change = (part: Partial<AskedFor>) => onAsk({ ...asked, ...part });
  const several = (name: 'challenges' | 'countries' | 'languages') => ({
    label: t(`partners.filters.${name}`),
    ...(asked[name].length === 0 && { placeholder: t('partners.filters.any') }),
    value: [...asked[name]],
    onChange: (chosen: string[]) => change({ [name]: chosen }),
    clearable: true,
  });
  return (
    <>
      <ChallengesPicker {...several('challenges')} w={{ base: '100%', xs: 260 }} />
      <MultiSelect
        {...several('countries')}
        searchable
        hidePickedOptions
        data={countries.map((value) => ({ value, label: format.country(value) }))}
        w={{ base: '100%', xs: 190 }}
      />
      <Select
        label={t('partners.filters.size')}
        data={(Object.keys(sizes) as (keyof typeof sizes)[]).map((size) => ({
          value: size,
          label: t(`partners.sizes.${size}`),
        }))}
        value={sizeOf(asked)}
        allowDeselect={false}
        onChange={(size) => change(sizes[size ?? 'any'])}
        w={{ base: '100%', xs: 170 }}
      />
      <MultiSelect
        {...several('languages')}
        searchable
        hidePickedOptions
        data={languages.map((value) => ({ value, label: format.language(value) }))}
        w={{ base: '100%', xs: 170 }}
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
            onClick={() =>
              change({ countries: [], challenges: [], languages: [], includeHidden: false, ...sizes.any })
            }
          >
            {t('partners.filters.clear')}
          </Button>
        )}
      </Group>
    </>
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
