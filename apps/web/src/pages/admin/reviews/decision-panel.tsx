import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconScale, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { ProblemNotice } from '../../../components/problem-notice';
import { DecisionForm } from './decision-form';
import { type DecisionOffered, decisionsOf } from './decisions';
import { MeanwhileNotice } from './meanwhile-notice';
import { type Decision, type Review } from './review';
import { isConflict, type Said, standsNow, useDecision } from './use-decision';

const icons = { yes: IconCheck, back: IconArrowBackUp, no: IconX } as const;

interface DecisionPanelProps {
  readonly review: Review;
  /** As the API says; of what says nothing beforehand, all. */
  readonly allows?: (decision: Decision) => boolean;
  readonly onDecided: (state: string) => void;
}

/** The decisions on a review; those that the API does not allow are told as such. */
export function DecisionPanel({ review, allows = () => true, onDecided }: DecisionPanelProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<DecisionOffered | null>(null);
  const decide = useDecision(review.id);
  const offered = decisionsOf[review.kind];
  const isForOthers = isConflict(decide.error);
  const submit = (one: DecisionOffered, said: Said) =>
    decide.mutate({ decision: one.decision, ...said }, { onSuccess: ({ state }) => onDecided(state) });
  if (decide.error !== null && standsNow(decide.error) !== null)
    return <MeanwhileNotice problem={Problem.from(decide.error)} />;
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('admin.reviews.decision')}
      </Title>
      {isForOthers && (
        <Alert
          role="alert"
          color="gray"
          icon={<IconScale aria-hidden />}
          title={t('errors.conflict-of-interest')}
        >
          {t('admin.reviews.conflict')}
        </Alert>
      )}
      {!offered.some(({ decision }) => allows(decision)) && (
        <Text size="sm" c="dimmed">
          {t('admin.reviews.notAllowed')}
        </Text>
      )}
      <Group gap="sm">
        {offered.map((one) => {
          const Icon = icons[one.means];
          const hasForm = one.reasons !== undefined || one.comment !== undefined;
          return (
            <Button
              key={one.decision}
              variant={one.means === 'yes' ? 'filled' : 'default'}
              leftSection={<Icon size={18} aria-hidden />}
              disabled={isForOthers || !allows(one.decision)}
              loading={decide.isPending && decide.variables.decision === one.decision && !hasForm}
              aria-expanded={hasForm ? chosen === one : undefined}
              onClick={() => {
                decide.reset();
                choose(hasForm ? one : null);
                if (!hasForm) submit(one, {});
              }}
            >
              {t(`admin.reviews.decide.${one.decision}`)}
              {hasForm && '…'}
            </Button>
          );
        })}
      </Group>
      {chosen !== null && !isForOthers && (
        <DecisionForm
          key={chosen.decision}
          review={review}
          offered={chosen}
          problem={decide.error}
          isPending={decide.isPending}
          onDecide={(said) => submit(chosen, said)}
          onCancel={() => choose(null)}
        />
      )}
      {chosen === null && decide.error !== null && !isForOthers && <ProblemNotice problem={decide.error} />}
    </Stack>
  );
}
