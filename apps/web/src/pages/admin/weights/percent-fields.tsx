import { Fieldset, Group, NumberInput, Slider, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Criterion } from '../../../api/criteria';
import { useFormat } from '../../../i18n/use-format';
import { entriesOf, type Percents, restOf } from './weights';

interface PercentFieldsProps {
  readonly legend: string;
  readonly percents: Percents;
  readonly onChange: (percents: Percents) => void;
}

/** As the API's document bounds them. */
const maxOf = (criterion: Criterion): number => (criterion === 'ties' ? 5 : 100);

/** What each criterion of a kind of pair is worth, by slider or number, with what is left of 100. */
export function PercentFields({ legend, percents, onChange }: PercentFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rest = restOf(percents);
  const restWords =
    rest === 0
      ? t('admin.weights.sums')
      : t(rest > 0 ? 'admin.weights.left' : 'admin.weights.over', { rest: format.number(Math.abs(rest)) });
  return (
    <Fieldset legend={legend}>
      <Stack gap="md">
        {entriesOf(percents).map(([criterion, percent]) => {
          const name = t(`codes.criterion.${criterion}`);
          const max = maxOf(criterion);
          const set = (next: number) => onChange({ ...percents, [criterion]: Math.round(next * 10) / 10 });
          return (
            <div key={criterion}>
              <Group justify="space-between" gap="sm" wrap="nowrap">
                <Text size="sm" fw={500}>
                  {name}
                </Text>
                <NumberInput
                  aria-label={t('admin.weights.percent', { name })}
                  value={percent}
                  onChange={(next) => set(Number(next) || 0)}
                  min={0}
                  max={max}
                  step={max === 100 ? 1 : 0.5}
                  decimalScale={1}
                  suffix=" %"
                  size="xs"
                  w={92}
                />
              </Group>
              <Slider
                thumbLabel={name}
                value={percent}
                onChange={set}
                min={0}
                max={max}
                step={max === 100 ? 1 : 0.5}
                label={null}
                mt={4}
              />
            </div>
          );
        })}
        <Text size="sm" fw={600} role="status">
          {restWords}
        </Text>
      </Stack>
    </Fieldset>
  );
}
