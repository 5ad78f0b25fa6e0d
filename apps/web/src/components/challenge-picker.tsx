import {
  type ComboboxItem,
  type ComboboxParsedItem,
  isOptionsGroup,
  MultiSelect,
  type MultiSelectProps,
  type OptionsFilter,
  Select,
  type SelectProps,
  Text,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ChallengeOptions, useChallengeOptions } from './challenge-options';

type Fixed = 'data' | 'filter' | 'renderOption' | 'searchable' | 'nothingFoundMessage';

interface OneChallengeProps extends Omit<SelectProps, Fixed> {
  readonly multiple?: false;
}

interface SeveralChallengesProps extends Omit<MultiSelectProps, Fixed> {
  readonly multiple: true;
}

/** One or several challenges of the scheme, by theme, found by what is typed in any of its languages. */
export function ChallengePicker(props: OneChallengeProps | SeveralChallengesProps) {
  const { t } = useTranslation();
  const options = useChallengeOptions();
  const picking = {
    data: options.data,
    filter: meantBy(options),
    renderOption: ({ option }: { option: ComboboxItem }) => <Option {...option} options={options} />,
    searchable: true,
    nothingFoundMessage: t('challenges.nothing'),
    maxDropdownHeight: 340,
  };
  if (props.multiple === true) {
    const { multiple: _, ...others } = props;
    const isEmpty = others.value?.length === 0;
    return (
      <MultiSelect
        {...picking}
        {...(isEmpty && { placeholder: t('challenges.search') })}
        hidePickedOptions
        {...others}
      />
    );
  }
  const { multiple: _, ...others } = props;
  return <Select {...picking} placeholder={t('challenges.search')} {...others} />;
}

function Option({ value, label, options }: ComboboxItem & { readonly options: ChallengeOptions }) {
  const note = options.noteOf(value);
  return (
    <div>
      <Text size="sm">{label}</Text>
      {note !== '' && (
        <Text size="xs" c="dimmed" lineClamp={2}>
          {note}
        </Text>
      )}
    </div>
  );
}

/** A theme whose own name is meant shows all of its challenges. */
const meantBy =
  ({ isMeantBy }: ChallengeOptions): OptionsFilter =>
  ({ options, search }) => {
    if (search.trim() === '') return options;
    return options.flatMap((option): ComboboxParsedItem[] => {
      if (!isOptionsGroup(option)) return isMeantBy(option.value, search) ? [option] : [];
      const items = option.items.filter(({ value, label }) => label === search || isMeantBy(value, search));
      return items.length > 0 ? [{ ...option, items }] : [];
    });
  };
