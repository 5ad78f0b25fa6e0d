import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../../api/client';
import { Page } from '../../../components/page';
import { useKept } from '../../../session/use-kept';
import { CaseProblem } from '../case/actions/case-problem';
import { ProposalForm, type Typed } from '../form/proposal-form';
import { isAnswered } from '../terms/terms';
import { useEdit } from './use-edit';

/** What a draft says, or one that the programme returned; what is typed is kept until it is saved. */
export function EditProposalForm({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const { id, state, proposer, recipient, format, challenges, message, answerDays } = proposal;
  const [typed, keep, forget] = useKept<Typed>(`edit ${id}`, {
    terms: { format, challenges, message },
    answerDays,
  });
  const edit = useEdit(proposal, forget);
  const isDraft = state === 'draft';
  const save = (isSent: boolean) =>
    edit.mutate({ edit: { ...typed.terms, ...(isDraft && { answerDays: typed.answerDays }) }, isSent });
  const isSaving = edit.isPending && !edit.variables.isSent;
  return (
    <Page
      title={t('proposals.form.editTitle', { name: recipient.name })}
      about={t(isDraft ? 'proposals.form.editDraft' : 'proposals.form.editReturned', {
        name: recipient.name,
      })}
      width={820}
    >
      <ProposalForm
        from={proposer.name}
        to={recipient}
        typed={typed}
        onType={keep}
        isToBeAnswered={isDraft}
        onSubmit={() => save(isDraft)}
      >
        {edit.error && <CaseProblem problem={edit.error} proposal={proposal} />}
        <Group gap="sm">
          {isDraft && (
            <Button type="submit" loading={edit.isPending && edit.variables.isSent}>
              {t('proposals.form.send')}
            </Button>
          )}
          <Button
            {...(isDraft ? { variant: 'default', onClick: () => save(false) } : { type: 'submit' })}
            disabled={!isAnswered(typed.terms)}
            loading={isSaving}
          >
            {t('proposals.form.saveChanges')}
          </Button>
          <Button component={Link} to={`/proposals/${id}`} variant="subtle" onClick={forget}>
            {t('proposals.form.discard')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('proposals.form.keptUntilSaved')}
          </Text>
        </Group>
      </ProposalForm>
    </Page>
  );
}
