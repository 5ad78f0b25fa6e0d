import { Box, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChallengePicker } from '../../components/challenge-picker';
import { YearInput } from '../../components/year-input';
import { type PracticeTyped } from './practice-typed';

interface PracticeFieldsProps {
  readonly typed: PracticeTyped;
  readonly onChange: (part: Partial<PracticeTyped>) => void;
  /** What is wrong with which field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What was done about which challenge, since when, with what result and proof. */
export function PracticeFields({ typed, onChange, errors }: PracticeFieldsProps) {
  const { t } = useTranslation();
  const text = (field: 'title' | 'summary' | 'result' | 'proofName' | 'proofUrl') => ({
    label: t(`goodPractices.form.${field}`),
    value: typed[field],
    error: errors[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ [field]: currentTarget.value }),
  });
  return (
    <Stack>
      <ChallengePicker
        label={t('goodPractices.form.challenge')}
        description={t('goodPractices.form.challengeMeans')}
        required
        value={typed.challenge}
        error={errors.challenge}
        onChange={(challenge) => onChange({ challenge })}
      />
      <TextInput
        {...text('title')}
        description={t('goodPractices.form.titleMeans')}
        required
        maxLength={300}
      />
      <Textarea {...text('summary')} required autosize minRows={4} maxLength={2_000} />
      <Box maw={220}>
        <YearInput
          label={t('goodPractices.form.since')}
          value={typed.since}
          error={errors.since}
          onChange={(since) => onChange({ since })}
        />
      </Box>
      <Textarea
        {...text('result')}
        description={t('goodPractices.form.resultMeans')}
        autosize
        minRows={2}
        maxLength={2_000}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          {...text('proofName')}
          description={t('goodPractices.form.proofNameMeans')}
          maxLength={300}
        />
        <TextInput
          {...text('proofUrl')}
          description={t('goodPractices.form.proofUrlMeans')}
          inputMode="url"
          maxLength={2_000}
        />
      </SimpleGrid>
    </Stack>
  );
}
