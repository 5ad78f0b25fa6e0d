import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { query, type Schema } from '../../api/client';
import { Answered } from '../../components/answered';
import { ContributionBar } from '../../components/contribution-bar';
import { EmptyState } from '../../components/empty-state';
import { NameOf } from '../../components/name-of';
import { Page } from '../../components/page';
import { PartyName } from '../../components/party-name';
import { Score } from '../../components/score';
import { useFormat } from '../../i18n/use-format';
import { WhoTeachesWhom } from '../partners/who-teaches-whom';
import classes from './brief.module.css';
import { CityFacts } from './city-facts';
import { SourcedQuotes } from './sourced-quotes';

type Kind = 'city' | 'start-up';

/** One match on one page, to be printed, saved as PDF, or handed to who decides. */
export function Brief() {
  const { t } = useTranslation();
  const { id = '', kind = '', partyId = '' } = useParams();
  const run = query.useQuery('get', '/api/v1/runs/{id}', { params: { path: { id } } });
  const considered = query.useQuery('get', '/api/v1/runs/{id}/considered/{kind}/{partyId}', {
    params: { path: { id, kind: kind as Kind, partyId } },
  });
  return (
    <Answered to={run}>
      {({ party }) => (
        <Answered to={considered}>
          {(found) =>
            'score' in found ? (
              <Match own={party} suggestion={found} />
            ) : (
              <Page title={t('brief.title')}>
                <EmptyState icon={IconPrinter} title={t('brief.none', { name: found.party.name })} />
              </Page>
            )
          }
        </Answered>
      )}
    </Answered>
  );
}

interface MatchProps {
  readonly own: Schema<'PartyReference'>;
  readonly suggestion: Schema<'Suggestion'>;
}

function Match({ own, suggestion }: MatchProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { party, score, likely, contributions, ties, interval } = suggestion;
  return (
    <Page
      title={t('brief.of', { name: party.name })}
      width={820}
      actions={
        <Button
          className={classes.screenOnly}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('brief.print')}
        </Button>
      }
    >
      <Stack className={classes.sheet} gap="md">
        <Group justify="space-between" align="flex-start">
          <Stack gap={2}>
            <Title order={2} size="h3">
              <NameOf party={own} /> – <PartyName party={party} size="xl" />
            </Title>
            <Text size="sm" c="dimmed">
              {t('brief.when', {
                day: format.day(new Date().toISOString()),
                low: format.score(interval.low),
                high: format.score(interval.high),
              })}
            </Text>
          </Stack>
          <Score score={score} likely={likely} />
        </Group>
        <ContributionBar contributions={contributions} />
        <WhoTeachesWhom suggestion={suggestion} />
        {ties.items.length > 0 && (
          <Text size="sm">
            <b>{t('partners.ties')}:</b>{' '}
            {format.list(ties.items.map(({ name, since }) => (since === null ? name : `${name} (${since})`)))}
          </Text>
        )}
        <SourcedQuotes suggestion={suggestion} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {[own, party].map((one) => one.kind === 'city' && <CityFacts key={one.id} id={one.id} />)}
        </SimpleGrid>
      </Stack>
    </Page>
  );
}
