import { Grid } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { query } from '../../api/client';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import { isAdmin, useSession } from '../../session/session';
import { DocumentFacts } from './document-facts';
import { chosenPlaceId, DocumentText } from './document-text';
import { EvidenceList } from './evidence-list';
import { chosenIn, placeIn } from './place-in-address';
import { type Evidence, useEvidence } from './use-evidence';
import { WithdrawDocument } from './withdraw-document';

/** A document to be read, with what it says of whom beside it; opens at the place that the address names. */
export function DocumentPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const document = query.useQuery(
    'get',
    '/api/v1/documents/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data?.status === 'received' ? 2_000 : false) },
  );
  const evidence = useEvidence(id, document.data?.status);
  const quoted = evidence.data ?? [];
  const place = placeIn(search, quoted, document.data?.textUnits ?? 0);
  const chosen = chosenIn(search, quoted, place);
  const choose = (one: Evidence) => setSearch({ evidence: one.id }, { replace: true });
  useGoTo(place === null || document.data === undefined ? null : `${place.start}-${place.end}`);
  return (
    <Page
      title={document.data?.title ?? t('documents.one')}
      actions={isAdmin(session) && document.data && <WithdrawDocument document={document.data} />}
    >
      <Answered to={document}>
        {(read) => (
          <>
            <DocumentFacts document={read} />
            <Grid gap="xl" mt="lg">
              <Grid.Col span={{ base: 12, md: 8 }}>
                <DocumentText
                  {...{ text: read.text, language: read.language, evidence: quoted, place }}
                  onChoose={choose}
                />
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 3, md: 2 }}>
                <Answered to={evidence}>
                  {(items) => <EvidenceList {...{ items, chosen, status: read.status }} onChoose={choose} />}
                </Answered>
              </Grid.Col>
            </Grid>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Brings the reader to the chosen place, by eye and by ear, whenever another one is chosen. */
function useGoTo(place: string | null): void {
  useEffect(() => {
    if (place === null) return;
    const there = window.document.getElementById(chosenPlaceId);
    there?.focus({ preventScroll: true });
    there?.scrollIntoView({ block: 'center' });
  }, [place]);
}
