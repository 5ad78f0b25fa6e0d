import { Group, MultiSelect, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { YearInput } from '../../../components/year-input';
import { useFormat } from '../../../i18n/use-format';
import { countriesKnown, languagesKnown } from '../codes-known';
import { type FactsTyped } from './facts-typed';

interface FactFieldsProps {
  readonly typed: FactsTyped;
  readonly onChange: (part: Partial<FactsTyped>) => void;
  /** What is wrong, by path. */
  readonly errors: Readonly<Record<string, string>>;
}

const pilotAnswers = ['unsaid', 'yes', 'no'] as const;

/** The facts of a city of which there is one each. */
export function FactFields({ typed, onChange, errors }: FactFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const several = (
    known: readonly string[],
    chosen: readonly string[],
    nameOf: (code: string) => string,
  ) => ({
    searchable: true,
    data: [...new Set([...known, ...chosen])].map((value) => ({ value, label: nameOf(value) })),
    value: [...chosen],
  });
  return (
    <>
      <Group grow align="flex-start">
        <NumberInput
          label={t('cities.facts.population')}
          {...{ min: 1, allowDecimal: false, hideControls: true }}
          value={typed.population ?? ''}
          error={errors.population}
          onChange={(value) => onChange({ population: typeof value === 'number' ? value : null })}
        />
        <YearInput
          label={t('cities.facts.populationYear')}
          min={1900}
          value={typed.populationYear}
          error={errors.populationYear}
          onChange={(populationYear) => onChange({ populationYear })}
        />
      </Group>
      <MultiSelect
        label={t('cities.facts.languages')}
        {...several(languagesKnown, typed.languages, format.language)}
        error={errors.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <MultiSelect
        label={t('cities.facts.preferred')}
        description={t('cities.facts.preferredHelp')}
        {...several(countriesKnown, typed.countries, format.country)}
        error={errors['preferredPartnerCountries.countries']}
        onChange={(countries) => onChange({ countries })}
      />
      <Group grow align="flex-end">
        <Select
          label={t('cities.facts.pilotsAsk')}
          data={pilotAnswers.map((value) => ({ value, label: t(`cities.facts.${value}`) }))}
          allowDeselect={false}
          value={typed.pilots}
          onChange={(pilots) => onChange({ pilots: pilots ?? 'unsaid' })}
        />
        <NumberInput
          label={t('cities.facts.minimumTrl')}
          {...{ min: 1, max: 9, allowDecimal: false }}
          disabled={typed.pilots !== 'yes'}
          value={typed.minimumTrl ?? ''}
          error={errors['pilots.minimumTrl']}
          onChange={(value) => onChange({ minimumTrl: typeof value === 'number' ? value : null })}
        />
      </Group>
    </>
  );
}
