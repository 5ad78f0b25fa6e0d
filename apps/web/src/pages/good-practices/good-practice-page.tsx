import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { query } from '../../api/client';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import { PartyName } from '../../components/party-name';

const pages: Readonly<Record<string, string>> = { city: '/cities', 'start-up': '/start-ups' };

/** Who did what about which challenge, since when, with what result and proof. */
export function GoodPracticePage() {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const { id = '' } = useParams();
  const goodPractice = query.useQuery('get', '/api/v1/good-practices/{id}', { params: { path: { id } } });
  return (
    <Page
      title={goodPractice.data?.title ?? t('goodPractices.one')}
      about={goodPractice.data && challengeName(goodPractice.data.challenge)}
      width={760}
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
