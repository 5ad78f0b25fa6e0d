import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../../api/client';
import { useKept } from '../../../../session/use-kept';
import { useReasonWords } from '../use-reason-words';
import { useStep } from '../use-case-change';
import { CaseProblem } from './case-problem';
import { type Asked, reasonsOf, stepName } from './steps';

interface StepFormProps {
  readonly proposal: Schema<'Proposal'>;
  readonly to: Asked;
  readonly onDone: (to: Asked) => void;
}

const commentUnitsMax = 1_000;

/** A step that says why: a reason from the list where it needs one, and a comment that the other side reads. */
export function StepForm({ proposal, to, onDone }: StepFormProps) {
  const { t } = useTranslation();
  const reasonWords = useReasonWords();
  const [said, keep, forget] = useKept(`case ${proposal.id} ${to}`, { reason: '', comment: '' });
  const step = useStep(proposal);
  const reasons = reasonsOf(to);
  const name = stepName(proposal, to);
  const take = () =>
    step.mutate(
      {
        to,
        ...(said.reason !== '' && { reason: said.reason }),
        ...(said.comment.trim() !== '' && { comment: said.comment.trim() }),
      },
      {
        onSuccess: () => {
          forget();
          onDone(to);
        },
      },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t(`proposals.case.stepHelp.${helpOf(to)}`)}
        </Text>
        {reasons.length > 0 && (
          <Radio.Group
            label={t('proposals.case.why')}
            required
            value={said.reason}
            onChange={(reason) => keep({ ...said, reason })}
          >
            <Stack gap="xs" mt={6}>
              {reasons.map((reason) => (
                <Radio key={reason} value={reason} label={reasonWords(reason)} required />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Textarea
          label={t('proposals.case.comment')}
          autosize
          minRows={3}
          maxLength={commentUnitsMax}
          required={to === 'returned' || said.reason === 'other'}
          value={said.comment}
          onChange={({ currentTarget }) => keep({ ...said, comment: currentTarget.value })}
        />
        {step.error && <CaseProblem problem={step.error} proposal={proposal} />}
        <Button type="submit" loading={step.isPending}>
          {t(`proposals.case.step.${name}`)}
        </Button>
      </Stack>
    </form>
  );
}

function helpOf(to: Asked): 'declined' | 'returned' | 'rejected' | 'withdrawn' | 'closed' {
  const explained = ['declined', 'returned', 'rejected', 'closed'] as const;
  return explained.find((one) => one === to) ?? 'withdrawn';
}
