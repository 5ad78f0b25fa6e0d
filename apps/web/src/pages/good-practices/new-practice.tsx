import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import { Page } from '../../components/page';
import { type PartyChosen, partyOf } from '../../components/party-choice';
import { useFieldMessages } from '../../components/use-field-messages';
import { useKept } from '../../session/use-kept';
import { isAdmin, useSession } from '../../session/session';
import { partiesOf } from './parties-of';
import { PracticeForm } from './practice-form';
import { factsOf, noPractice, type PracticeTyped } from './practice-typed';
import { usePracticesChanged } from './use-practices-changed';
import { WhoDidIt } from './who-did-it';

interface NewTyped extends PracticeTyped {
  readonly party: PartyChosen | null;
}

/** A good practice to be added: of the party and about the challenge that the address names, where it does. */
export function NewPractice() {
  const { t } = useTranslation();
  const goTo = useNavigate();
  const messagesOf = useFieldMessages();
  const { begun, name } = useBegun();
  const [kept, keep, forget] = useKept<NewTyped | null>(name, null);
  const [wasKept] = useState(kept !== null);
  const typed = kept ?? begun;
  const [missing, setMissing] = useState<Record<string, string>>({});
  const practicesChanged = usePracticesChanged();
  const add = useMutation({
    mutationFn: (body: ReturnType<typeof bodyOf>) => dataOf(api.POST('/api/v1/good-practices', { body })),
    onSuccess: async ({ id }) => {
      forget();
      await practicesChanged();
      await goTo(`/good-practices/${id}`);
    },
  });
  const { party, challenge } = typed;
  const submit = () => {
    setMissing({
      ...(party === null && { party: t('goodPractices.form.missingWho') }),
      ...(challenge === null && { challenge: t('goodPractices.form.missingChallenge') }),
    });
    if (party !== null && challenge !== null) add.mutate(bodyOf(typed, party, challenge));
  };
  return (
    <Page title={t('goodPractices.newTitle')} about={t('goodPractices.newAbout')} width={760}>
      <PracticeForm
        typed={typed}
        onChange={(part) => keep({ ...typed, ...part })}
        errors={{ ...messagesOf(add.error), ...missing }}
        wasKept={wasKept && kept !== null}
        problem={add.error}
        save={{ label: t('goodPractices.form.add'), isPending: add.isPending, do: submit }}
        onDiscard={() => {
          forget();
          void goTo(-1);
        }}
      >
        <WhoDidIt
          party={party}
          onChoose={(chosen) => keep({ ...typed, party: chosen })}
          error={missing.party}
        />
      </PracticeForm>
    </Page>
  );
}

const bodyOf = (typed: NewTyped, party: PartyChosen, challenge: string) => ({
  ...factsOf(typed),
  party,
  challenge,
});

/** What is known of it before a word is written, and what it is kept under: those about different challenges apart. */
function useBegun(): { readonly begun: NewTyped; readonly name: string } {
  const session = useSession();
  const [search] = useSearchParams();
  const own = partiesOf(session);
  const named = partyOf(search.get('party'));
  const mayName = isAdmin(session) || own.some(({ id }) => id === named?.id);
  const only = own.length === 1 ? own[0] : undefined;
  const party = (mayName ? named : null) ?? (isAdmin(session) ? null : (only ?? null));
  const challenge = search.get('challenge');
  return { begun: { ...noPractice, party, challenge }, name: `good-practice.new.${challenge ?? ''}` };
}
