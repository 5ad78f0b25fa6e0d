import { Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client';
import { useFormat } from '../../../i18n/use-format';
import classes from './case.module.css';
import { useDoerName } from './use-doer-name';

/** What was asked inside a case, and answered. */
export function CaseQuestions({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const { questions } = proposal;
  return (
    <Card withBorder component="section" aria-labelledby="case-questions" padding="lg">
      <Title order={2} size="h4" mb="md" id="case-questions">
        {t('proposals.case.questions')}
      </Title>
      <Stack gap="lg">
        {questions.length === 0 && <Text c="dimmed">{t('proposals.case.noQuestionsClosed')}</Text>}
        {questions.map((question) => (
          <AskedQuestion key={question.id} question={question} proposal={proposal} />
        ))}
      </Stack>
    </Card>
  );
}

interface AskedQuestionProps {
  readonly question: Schema<'ProposalQuestion'>;
  readonly proposal: Schema<'Proposal'>;
}

function AskedQuestion({ question: { as, at, text, answer }, proposal }: AskedQuestionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const doerName = useDoerName(proposal);
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('proposals.case.asks', { name: doerName(as) })} · {format.moment(at)}
      </Text>
      <Text fw={600} className={classes.typed}>
        {text}
      </Text>
      {answer && (
        <div className={classes.comment}>
          <Text size="sm" c="dimmed">
            {t('proposals.case.answers', { name: doerName(answer.as) })} · {format.moment(answer.at)}
          </Text>
          <Text className={classes.typed}>{answer.text}</Text>
        </div>
      )}
    </div>
  );
}
