import {
  type ComboboxItem,
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

/** One challenge of the scheme. */
export function ChallengePicker(props: Omit<SelectProps, Fixed>) {
  const { t } = useTranslation();
  return <Select {...usePicking()} placeholder={t('challenges.search')} {...props} />;
}

/** Several challenges of the scheme. */
export function ChallengesPicker(props: Omit<MultiSelectProps, Fixed>) {
  const { t } = useTranslation();
  const isEmpty = props.value?.length === 0;
  return (
    <MultiSelect
      {...usePicking()}
      {...(isEmpty && { placeholder: t('challenges.search') })}
      hidePickedOptions
      {...props}
    />
  );
}

/** By theme, found by what is typed in any language of the scheme. */
function usePicking() {
  const { t } = useTranslation();
  const options = useChallengeOptions();
  return {
    data: options.data,
    filter: filterBy(options),
    renderOption: ({ option }: { option: ComboboxItem }) => <Option {...option} options={options} />,
    searchable: true,
    nothingFoundMessage: t('challenges.nothing'),
    maxDropdownHeight: 340,
  };
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

const filterBy =
  ({ meantBy }: ChallengeOptions): OptionsFilter =>
  ({ options, search }) =>
    search.trim() === ''
      ? options
      : meantBy(
          options.flatMap((option) => (isOptionsGroup(option) ? [option] : [])),
          search,
        );
