import { Alert, Button, Card, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query, type Schema } from '../../../api/client';
import { NameOf } from '../../../components/name-of';
import { Page } from '../../../components/page';
import { PartyName } from '../../../components/party-name';
import { ProblemNotice } from '../../../components/problem-notice';
import { useKept } from '../../../session/use-kept';
import { isAnswered, type Terms, usualFormat } from '../terms/terms';
import { TermsFields } from '../terms/terms-fields';
import { useBegin } from './use-begin';

interface NewProposalFormProps {
  readonly run: Schema<'Run'>;
  readonly suggestion: Schema<'Suggestion'>;
}

interface Typed {
  readonly terms: Terms;
  readonly answerDays: number;
}

const answerDaysUsual = 30;
const answerDaysMax = 365;
const challengesChosen = 5;

/** What is proposed to a suggested party; what is typed is kept until it is sent. */
export function NewProposalForm({ run, suggestion: { party, reasons } }: NewProposalFormProps) {
  const { t } = useTranslation();
  const [{ terms, answerDays }, keep, forget] = useKept<Typed>(`proposal ${run.id} ${party.id}`, {
    terms: {
      format: usualFormat([run.party.kind, party.kind]),
      challenges: [...new Set(reasons.map(({ challenge }) => challenge))].slice(0, challengesChosen),
      message: { whyYou: '', whatWeBring: '', firstStep: '' },
    },
    answerDays: answerDaysUsual,
  });
  const begin = useBegin(forget);
  const isUnclaimed = useIsUnclaimed(party);
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
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(true);
        }}
      >
        <Stack gap="lg">
          <Group gap="lg">
            <Text>
              <Text span c="dimmed">{`${t('proposals.form.from')} `}</Text>
              <b>
                <NameOf party={run.party} />
              </b>
            </Text>
            <Group gap={6}>
              <Text c="dimmed">{t('proposals.form.to')}</Text>
              <PartyName party={party} />
            </Group>
          </Group>
          {isUnclaimed && (
            <Alert icon={<IconInfoCircle aria-hidden />} variant="outline">
              {t('proposals.form.unclaimed', { name: party.name })}
            </Alert>
          )}
          <Card withBorder padding="lg">
            <TermsFields terms={terms} onChange={(changed) => keep({ terms: changed, answerDays })} />
          </Card>
          <NumberInput
            label={t('proposals.form.answerDays')}
            description={t('proposals.form.answerDaysHelp')}
            min={1}
            max={answerDaysMax}
            allowDecimal={false}
            clampBehavior="strict"
            value={answerDays}
            onChange={(days) => keep({ terms, answerDays: Number(days) || answerDaysUsual })}
            w={260}
          />
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
        </Stack>
      </form>
    </Page>
  );
}

/** Whether nobody acts for a city yet: then it is written a letter. */
function useIsUnclaimed({ kind, id }: Schema<'NamedParty'>): boolean {
  const { data } = query.useQuery(
    'get',
    '/api/v1/cities/{id}',
    { params: { path: { id } } },
    { enabled: kind === 'city', staleTime: 300_000 },
  );
  return data?.claimed === false;
}
