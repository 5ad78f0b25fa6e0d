import { Skeleton, Stack } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { organisationOf, useSession } from '../../session/session';
import { Filters } from './filters';
import { addressOf, type AskedFor, askedForIn } from './request-in-address';
import { Suggestions } from './suggestions';

const PartyChoice = lazy(async () => ({
  default: (await import('../../components/party-choice')).PartyChoice,
}));

/** One page, one question: who should this party work with? */
export function FindPartners() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const own = useOwnParty();
  const asked = askedForIn(search, own);
  const ask = (next: AskedFor) => setSearch(addressOf(next));
  const choose = (party: AskedFor['party']) => setSearch({ party: `${party.kind}:${party.id}` });
  return (
    <Page title={t('app.nav.partners')} about={t('partners.about')}>
      <Stack gap="lg">
        {(own === null || asked?.party.id !== own.id) && (
          <Suspense fallback={<Skeleton height={58} maw={420} />}>
            <PartyChoice label={t('partners.choose.label')} party={asked?.party ?? null} onChoose={choose} />
          </Suspense>
        )}
        {asked === null ? (
          <EmptyState icon={IconUsersGroup} title={t('partners.choose.title')}>
            {t('partners.choose.text')}
          </EmptyState>
        ) : (
          <>
            <Filters asked={asked} onAsk={ask} />
            <Suggestions key={`${asked.party.kind} ${asked.party.id}`} asked={asked} onAsk={ask} />
          </>
        )}
      </Stack>
    </Page>
  );
}

function useOwnParty(): AskedFor['party'] | null {
  const session = useSession();
  const own = organisationOf(session, 'city') ?? organisationOf(session, 'start-up');
  return own === undefined ? null : { kind: own.kind as AskedFor['party']['kind'], id: own.id };
}
