import { Radio, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChallengesPicker } from '../../../components/challenge-picker';
import { AnswerField } from './answer-field';
import { fixedQuestions, formats, type Terms } from './terms';
import classes from './terms.module.css';

interface TermsFieldsProps {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
  readonly isNarrow?: boolean;
}

/** Format, challenges and the three fixed questions. */
export function TermsFields({ terms, onChange, isNarrow = false }: TermsFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <Radio.Group
        label={t('proposals.form.format')}
        value={terms.format}
        onChange={(chosen) => {
          const format = formats.find((one) => one === chosen);
          if (format) onChange({ ...terms, format });
        }}
      >
        <SimpleGrid cols={isNarrow ? 1 : { base: 1, sm: 2 }} spacing="xs" mt={6}>
          {formats.map((format) => (
            <label key={format} className={classes.format} data-chosen={format === terms.format || undefined}>
              <Radio
                value={format}
                label={t(`codes.format.${format}`)}
                description={t(`codes.formatMeans.${format}`)}
              />
            </label>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <ChallengesPicker
        label={t('proposals.case.challenges')}
        description={t('proposals.form.challengesHelp')}
        value={terms.challenges}
        onChange={(chosen) => onChange({ ...terms, challenges: chosen })}
      />
      {fixedQuestions.map((question) => (
        <AnswerField
          key={question}
          question={question}
          value={terms.message[question]}
          onChange={(text) => onChange({ ...terms, message: { ...terms.message, [question]: text } })}
        />
      ))}
    </Stack>
  );
}
