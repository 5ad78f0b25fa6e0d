import { Button, Grid, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import { useFormat } from '../../i18n/use-format';
import { Completeness } from './completeness';
import { MatchingCities } from './matching-cities';
import { SolutionCard } from './solution-card';
import { StartUpFacts } from './start-up-facts';
import { type StartUp, useStartUp } from './start-up-query';
import { StartUpState } from './start-up-state';

/** A start-up's profile. Its people see how it stands as well: the server shows a review to them alone. */
export function ShownStartUp() {
  const { id = '' } = useParams();
  return <Answered to={useStartUp(id)}>{(startUp) => <Profile key={id} startUp={startUp} />}</Answered>;
}

function Profile({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, country, solutions, review, fictitious } = startUp;
  const isOwn = review !== null;
  return (
    <Page
      title={name}
      about={`${t('codes.kind.start-up')} · ${format.country(country)}${fictitious ? ` · ${t('startUps.fictitious')}` : ''}`}
      actions={
        isOwn && (
          <Button
            component={Link}
            to={`/start-ups/${id}/edit/about`}
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t('startUps.edit')}
          </Button>
        )
      }
    >
      <Stack>
        {isOwn && <StartUpState startUp={startUp} />}
        {startUp.outsideCorridor && <Text>{t('startUps.outside')}</Text>}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: isOwn ? 8 : 12 }}>
            <Stack>
              <StartUpFacts startUp={startUp} />
              <Title order={2} size="h4">
                {t('startUps.solutions', { count: solutions.length })}
              </Title>
              {solutions.map((solution) => (
                <SolutionCard key={solution.id} solution={solution} />
              ))}
            </Stack>
          </Grid.Col>
          {isOwn && (
            <Grid.Col span={{ base: 12, md: 4 }}>
              <Stack component="aside" aria-label={t('startUps.beside')}>
                <Completeness startUp={startUp} />
                <MatchingCities startUp={startUp} />
              </Stack>
            </Grid.Col>
          )}
        </Grid>
      </Stack>
    </Page>
  );
}
