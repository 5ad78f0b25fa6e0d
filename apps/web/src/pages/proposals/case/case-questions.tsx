import { Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schema } from '../../../api/client';
import { useFormat } from '../../../i18n/use-format';
import { isAdmin, useSession } from '../../../session/session';
import { sidesOf } from '../whose-turn';
import classes from './case.module.css';
import { SayForm } from './say-form';
import { useDoerName } from './use-doer-name';

const openStates: readonly string[] = ['proposed', 'returned', 'accepted', 'in-review'];

/** What is asked inside a case, and answered. */
export function CaseQuestions({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const { id, state, questions } = proposal;
  const isOpen = openStates.includes(state);
  return (
    <Card withBorder component="section" aria-labelledby="case-questions" padding="lg">
      <Title order={2} size="h4" mb="md" id="case-questions">
        {t('proposals.case.questions')}
      </Title>
      <Stack gap="lg">
        {questions.length === 0 && (
          <Text c="dimmed">
            {t(isOpen ? 'proposals.case.noQuestions' : 'proposals.case.noQuestionsClosed')}
          </Text>
        )}
        {questions.map((question) => (
          <AskedQuestion key={question.id} question={question} proposal={proposal} />
        ))}
        {isOpen && (
          <SayForm
            proposal={proposal}
            about={`case ${id}`}
            label={t('proposals.case.ask')}
            send={t('proposals.case.askSend')}
            say={(text) =>
              dataOf(
                api.POST('/api/v1/proposals/{id}/questions', { params: { path: { id } }, body: { text } }),
              )
            }
          />
        )}
      </Stack>
    </Card>
  );
}

interface AskedQuestionProps {
  readonly question: Schema<'ProposalQuestion'>;
  readonly proposal: Schema<'Proposal'>;
}

function AskedQuestion({ question, proposal }: AskedQuestionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const doerName = useDoerName(proposal);
  const isOthers = useIsOthers(proposal, question.as);
  const { as, at, text, answer } = question;
  const path = { id: proposal.id, questionId: question.id };
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
      {!answer && isOthers && (
        <SayForm
          proposal={proposal}
          about={`question ${question.id}`}
          label={t('proposals.case.answer')}
          send={t('proposals.case.answerSend')}
          say={(said) =>
            dataOf(
              api.POST('/api/v1/proposals/{id}/questions/{questionId}/answer', {
                params: { path },
                body: { text: said },
              }),
            )
          }
        />
      )}
    </div>
  );
}

/** Whether a question was asked by others than those the person acts for: who asked does not answer. */
function useIsOthers(proposal: Schema<'Proposal'>, as: string): boolean {
  const session = useSession();
  const own: string[] = [...sidesOf(session, proposal), ...(isAdmin(session) ? ['admin'] : [])];
  return own.some((one) => one !== as);
}
