import { Alert, Card, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query, type Schema } from '../../../api/client';
import { PartyName } from '../../../components/party-name';
import { type Terms } from '../terms/terms';
import { TermsFields } from '../terms/terms-fields';

/** A proposal, as it is typed. */
export interface Typed {
  readonly terms: Terms;
  readonly answerDays: number;
}

export const answerDaysUsual = 30;
const answerDaysMax = 365;

interface ProposalFormProps {
  readonly from: ReactNode;
  readonly to: Schema<'NamedParty'>;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  /** Whether it is still to be answered. */
  readonly isToBeAnswered?: boolean;
  readonly onSubmit: () => void;
  /** What was refused, and the buttons. */
  readonly children: ReactNode;
}

/** What is proposed, and to whom. */
export function ProposalForm(props: ProposalFormProps) {
  const { t } = useTranslation();
  const { from, to, typed, onType, isToBeAnswered = true, onSubmit, children } = props;
  const { terms, answerDays } = typed;
  const isUnclaimed = useIsUnclaimed(to);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="lg">
        <Group gap="lg">
          <Text>
            <Text span c="dimmed">{`${t('proposals.form.from')} `}</Text>
            <b>{from}</b>
          </Text>
          <Group gap={6}>
            <Text c="dimmed">{t('proposals.form.to')}</Text>
            <PartyName party={to} />
          </Group>
        </Group>
        {isUnclaimed && isToBeAnswered && (
          <Alert icon={<IconInfoCircle aria-hidden />} variant="outline">
            {t('proposals.form.unclaimed', { name: to.name })}
          </Alert>
        )}
        <Card withBorder padding="lg">
          <TermsFields terms={terms} onChange={(changed) => onType({ terms: changed, answerDays })} />
        </Card>
        {isToBeAnswered && (
          <NumberInput
            label={t('proposals.form.answerDays')}
            description={t('proposals.form.answerDaysHelp')}
            min={1}
            max={answerDaysMax}
            allowDecimal={false}
            clampBehavior="strict"
            value={answerDays}
            onChange={(days) => onType({ terms, answerDays: Number(days) || answerDaysUsual })}
            w={260}
          />
        )}
        {children}
      </Stack>
    </form>
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
