import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../components/problem-notice';
import { useCodeName } from '../../../i18n/use-code-name';
import { useKept } from '../../../session/use-kept';
import { type DecisionOffered } from './decisions';
import { type Review } from './review';
import { type Said } from './use-decision';

interface DecisionFormProps {
  readonly review: Review;
  readonly offered: DecisionOffered;
  readonly problem: unknown;
  readonly isPending: boolean;
  readonly onDecide: (said: Said) => void;
  readonly onCancel: () => void;
}

/** What a decision says with it: the question, or the reason and a comment. */
export function DecisionForm({ review, offered, problem, isPending, onDecide, onCancel }: DecisionFormProps) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const { decision, reasons, comment } = offered;
  const [said, keep, forget] = useKept<Said>(`review.${review.id}.${decision}`, {});
  const isQuestion = decision === 'return';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDecide(said);
      }}
    >
      <Stack gap="sm">
        {reasons && (
          <Select
            label={t('admin.reviews.reason')}
            description={t('admin.reviews.reasonIsTold')}
            data={reasons.map((value) => ({ value, label: nameOf(`admin.reviews.reasons`, value) }))}
            value={said.reason ?? null}
            onChange={(reason) => keep({ ...said, reason: reason ?? undefined })}
            required
            data-autofocus
          />
        )}
        {comment && (
          <Textarea
            label={t(isQuestion ? 'admin.reviews.question' : 'admin.reviews.comment')}
            description={t(isQuestion ? 'admin.reviews.questionHelp' : 'admin.reviews.commentHelp')}
            value={said.comment ?? ''}
            onChange={({ currentTarget }) => keep({ ...said, comment: currentTarget.value || undefined })}
            required={comment === 'required'}
            maxLength={1_000}
            autosize
            minRows={3}
          />
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
        <Group gap="sm">
          <Button type="submit" loading={isPending} color={offered.means === 'no' ? 'red.9' : undefined}>
            {t(`admin.reviews.decide.${decision}`)}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              forget();
              onCancel();
            }}
          >
            {t('admin.reviews.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
