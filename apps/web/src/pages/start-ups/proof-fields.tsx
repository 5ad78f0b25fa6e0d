import {
  Button,
  CloseButton,
  Fieldset,
  Group,
  NumberInput,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { noProof, type SolutionValues } from './solution-values';
import { idOfField } from './use-kept-form';

/** Where a solution has shown that it works. */
export function ProofFields({ form }: { form: UseFormReturnType<SolutionValues> }) {
  const { t } = useTranslation();
  const { proof } = form.values;
  return (
    <Fieldset legend={t('startUps.proof.title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('startUps.proof.means')}
        </Text>
        {proof.map((_, index) => (
          <Group key={index} align="flex-start" wrap="nowrap" role="group" aria-label={nameOf(index + 1)}>
            <Stack gap="xs" flex={1}>
              <Group gap="xs" align="flex-start">
                <Select
                  label={t('startUps.proof.kind')}
                  data={(['pilot', 'reference'] as const).map((value) => ({
                    value,
                    label: t(`startUps.proof.${value}`),
                  }))}
                  allowDeselect={false}
                  w={150}
                  {...form.getInputProps(`proof.${index}.kind`)}
                />
                <TextInput
                  label={t('startUps.proof.where')}
                  required
                  maxLength={200}
                  flex={1}
                  miw={160}
                  {...form.getInputProps(`proof.${index}.where`)}
                />
                <NumberInput
                  label={t('startUps.proof.year')}
                  w={90}
                  hideControls
                  thousandSeparator=""
                  allowDecimal={false}
                  {...form.getInputProps(`proof.${index}.year`)}
                />
              </Group>
              <TextInput
                label={t('startUps.proof.result')}
                maxLength={500}
                {...form.getInputProps(`proof.${index}.result`)}
              />
            </Stack>
            <CloseButton
              aria-label={t('startUps.proof.remove', { number: index + 1 })}
              onClick={() => form.removeListItem('proof', index)}
            />
          </Group>
        ))}
        <Button
          id={idOfField('proof')}
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => form.insertListItem('proof', noProof)}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('startUps.proof.add')}
        </Button>
      </Stack>
    </Fieldset>
  );

  function nameOf(number: number): string {
    return `${t('startUps.proof.title')} ${number}`;
  }
}
