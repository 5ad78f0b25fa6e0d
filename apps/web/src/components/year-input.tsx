import { NumberInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface YearInputProps {
  readonly label: string;
  readonly min?: number;
  readonly value: number | null;
  readonly error?: ReactNode;
  readonly onChange: (year: number | null) => void;
}

/** A year, or none. */
export function YearInput({ value, onChange, min = 1800, ...props }: YearInputProps) {
  const { t } = useTranslation();
  return (
    <NumberInput
      {...props}
      {...{ min, max: 2200, allowDecimal: false, allowNegative: false, thousandSeparator: '' }}
      hideControls
      placeholder={t('fields.year')}
      value={value ?? ''}
      onChange={(year) => onChange(typeof year === 'number' ? year : null)}
    />
  );
}
