import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client';
import { NameOf } from '../../../components/name-of';
import { Page } from '../../../components/page';
import { ProblemNotice } from '../../../components/problem-notice';
import { useKept } from '../../../session/use-kept';
import { answerDaysUsual, ProposalForm, type Typed } from '../form/proposal-form';
import { isAnswered, usualFormat } from '../terms/terms';
import { useBegin } from './use-begin';

interface NewProposalFormProps {
  readonly run: Schema<'Run'>;
  readonly suggestion: Schema<'Suggestion'>;
}

const challengesChosen = 5;

/** What is proposed to a suggested party; what is typed is kept until it is sent. */
export function NewProposalForm({ run, suggestion: { party, reasons } }: NewProposalFormProps) {
  const { t } = useTranslation();
  const [typed, keep, forget] = useKept<Typed>(`proposal ${run.id} ${party.id}`, {
    terms: {
      format: usualFormat([run.party.kind, party.kind]),
      challenges: [...new Set(reasons.map(({ challenge }) => challenge))].slice(0, challengesChosen),
      message: { whyYou: '', whatWeBring: '', firstStep: '' },
    },
    answerDays: answerDaysUsual,
  });
  const { terms, answerDays } = typed;
  const begin = useBegin(forget);
  const send = (isSent: boolean) =>
    begin.mutate({
      facts: {
        proposer: run.party,
        recipient: { kind: party.kind, id: party.id },
        ...terms,
        answerDays,
        runId: run.id,
      },
      isSent,
    });
  return (
    <Page
      title={t('proposals.form.title', { name: party.name })}
      about={t('proposals.form.about', { name: party.name })}
      width={820}
    >
      <ProposalForm
        from={<NameOf party={run.party} />}
        to={party}
        typed={typed}
        onType={keep}
        onSubmit={() => send(true)}
      >
        {begin.error && <ProblemNotice problem={begin.error} />}
        <Group gap="sm">
          <Button type="submit" loading={begin.isPending && begin.variables.isSent}>
            {t('proposals.form.send')}
          </Button>
          <Button
            variant="default"
            disabled={!isAnswered(terms)}
            loading={begin.isPending && !begin.variables.isSent}
            onClick={() => send(false)}
          >
            {t('proposals.form.save')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('proposals.form.kept')}
          </Text>
        </Group>
      </ProposalForm>
    </Page>
  );
}
