import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { api, type Schema } from '../../api/client';
import { PartyName } from '../../components/party-name';
import { useFieldMessages } from '../../components/use-field-messages';
import { ChangedMeanwhile } from '../../editing/changed-meanwhile';
import { useKeptEdit } from '../../editing/use-kept-edit';
import { useSaveEdit } from '../../editing/use-save-edit';
import { PracticeForm } from './practice-form';
import { practiceQuery } from './practice-query';
import { factsOf, savedOf } from './practice-typed';
import { usePracticesChanged } from './use-practices-changed';

/** Where somebody else changed it meanwhile it says what, and keeps what was typed. */
export function EditPracticeForm({ practice }: { practice: Schema<'GoodPractice'> }) {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const goTo = useNavigate();
  const queries = useQueryClient();
  const practicesChanged = usePracticesChanged();
  const messagesOf = useFieldMessages();
  const { id } = practice;
  const edit = useKeptEdit(`good-practice.${id}`, savedOf(practice));
  const leave = () => goTo(`/good-practices/${id}`);
  const saving = useSaveEdit({
    edit,
    save: (typed, { version }) =>
      api.PATCH('/api/v1/good-practices/{id}', {
        params: { path: { id }, header: { 'if-match': `"${version}"` } },
        body: { ...factsOf(typed), ...(typed.challenge !== null && { challenge: typed.challenge }) },
      }),
    findNow: async () => savedOf(await queries.fetchQuery({ ...practiceQuery(id), staleTime: 0 })),
    onSaved: async () => {
      await practicesChanged();
      await leave();
    },
  });
  return (
    <PracticeForm
      typed={edit.typed}
      onChange={edit.change}
      errors={messagesOf(saving.problem)}
      wasKept={edit.wasKept}
      problem={saving.problem}
      save={{ label: t('fields.save'), isPending: saving.isPending, do: saving.save }}
      onDiscard={() => {
        edit.forget();
        void leave();
      }}
    >
      <ChangedMeanwhile
        edit={edit}
        nameOf={(field) => t(`goodPractices.form.${field}`)}
        saidOf={(field, { challenge, ...said }) =>
          field === 'challenge' ? challengeName(challenge ?? '') : String(said[field] ?? '')
        }
      />
      <PartyName party={practice.party} />
    </PracticeForm>
  );
}
