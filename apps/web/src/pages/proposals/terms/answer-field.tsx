import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { answerUnitsMax, type fixedQuestions } from './terms';

interface AnswerFieldProps {
  readonly question: (typeof fixedQuestions)[number];
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** One of the three fixed questions, with a word of help and how much room is left. */
export function AnswerField({ question, value, onChange }: AnswerFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <Textarea
        label={t(`proposals.case.${question}`)}
        description={t(`proposals.form.help.${question}`)}
        required
        autosize
        minRows={3}
        maxRows={14}
        maxLength={answerUnitsMax}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Text size="xs" c="dimmed" ta="right" mt={2}>
        {t('proposals.form.used', {
          used: format.number(value.length),
          most: format.number(answerUnitsMax),
        })}
      </Text>
    </div>
  );
}
