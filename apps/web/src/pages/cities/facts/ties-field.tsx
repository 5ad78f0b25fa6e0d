import { Button, Fieldset, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TieFields, type TieKind } from './tie-fields';
import { TieLine } from './tie-line';
import { isBlank, noTie, type TieTyped } from './ties-typed';

interface TiesFieldProps {
  readonly kind: TieKind;
  readonly ties: readonly TieTyped[];
  readonly onChange: (ties: readonly TieTyped[]) => void;
  /** What the city says of itself, as a source. */
  readonly ownSource: string;
  /** What is wrong, by path. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Networks, twin cities or projects: a line each, one of them open to be written. */
export function TiesField({ kind, ties, onChange, ownSource, errors }: TiesFieldProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const isWrong = (index: number) => Object.keys(errors).some((path) => path.startsWith(`${kind}.${index}.`));
  const without = (index: number) => ties.filter((_, place) => place !== index);
  const leave = (next: readonly TieTyped[]) => {
    setOpen(null);
    onChange(next);
    add.current?.focus();
  };
  return (
    <Fieldset legend={t(`cities.facts.${kind}`)}>
      <Stack gap="sm">
        {ties.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('cities.ties.none')}
          </Text>
        )}
        {ties.map((tie, index) =>
          index === open || isWrong(index) ? (
            <TieFields
              key={index}
              {...{ kind, tie }}
              onChange={(changed) => onChange(ties.map((one, place) => (place === index ? changed : one)))}
              isOpened={index === open}
              onDone={isWrong(index) ? undefined : () => leave(isBlank(tie) ? without(index) : ties)}
              errorOf={(part) => errors[`${kind}.${index}.${part}`]}
            />
          ) : (
            <TieLine
              key={index}
              {...{ kind, tie }}
              onEdit={() => setOpen(index)}
              onRemove={() => leave(without(index))}
            />
          ),
        )}
        <Button
          ref={add}
          size="compact-sm"
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            setOpen(ties.length);
            onChange([...ties, { ...noTie, sourceName: ownSource }]);
          }}
        >
          {t(`cities.ties.${kind}.add`)}
        </Button>
      </Stack>
    </Fieldset>
  );
}
