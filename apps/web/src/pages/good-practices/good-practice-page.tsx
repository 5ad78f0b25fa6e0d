import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import { PartyName } from '../../components/party-name';
import { actsFor, isAdmin, useSession } from '../../session/session';
import { practiceQuery } from './practice-query';

const pages: Readonly<Record<string, string>> = { city: '/cities', 'start-up': '/start-ups' };

/** Who did what about which challenge, since when, with what result and proof. */
export function GoodPracticePage() {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const { id = '' } = useParams();
  const session = useSession();
  const goodPractice = useQuery(practiceQuery(id));
  const mayEdit = goodPractice.data && (isAdmin(session) || actsFor(session, goodPractice.data.party));
  return (
    <Page
      title={goodPractice.data?.title ?? t('goodPractices.one')}
      about={goodPractice.data && challengeName(goodPractice.data.challenge)}
      width={760}
      actions={
        mayEdit && (
          <Button
            component={Link}
            to={`/good-practices/${id}/edit`}
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t('goodPractices.edit')}
          </Button>
        )
      }
    >
      <Answered to={goodPractice}>
        {({ party, summary, since, result, proofName, proofUrl }) => {
          const place = pages[party.kind];
          return (
            <Paper withBorder p="lg">
              <Stack>
                {place === undefined ? (
                  <PartyName party={party} />
                ) : (
                  <Anchor component={Link} to={`${place}/${party.id}`} c="inherit">
                    <PartyName party={party} />
                  </Anchor>
                )}
                <Part title={t('goodPractices.what')}>
                  {summary}
                  {since !== null && ` ${t('goodPractices.since', { year: since })}`}
                </Part>
                {result !== null && <Part title={t('goodPractices.result')}>{result}</Part>}
                {(proofName ?? proofUrl) !== null && (
                  <Part title={t('goodPractices.proof')}>
                    {proofUrl === null ? (
                      proofName
                    ) : (
                      <Anchor href={proofUrl} target="_blank" rel="noreferrer">
                        {proofName ?? proofUrl}
                      </Anchor>
                    )}
                  </Part>
                )}
                <Anchor component={Link} to="/good-practices" size="sm">
                  {t('goodPractices.all')}
                </Anchor>
              </Stack>
            </Paper>
          );
        }}
      </Answered>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text>{children}</Text>
    </section>
  );
}
