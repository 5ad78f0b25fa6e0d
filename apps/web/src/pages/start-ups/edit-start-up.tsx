import { Anchor, Box, Grid, Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Answered } from '../../components/answered';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { IconLock } from '@tabler/icons-react';
import { AboutStep } from './about-step';
import { Completeness } from './completeness';
import { DescriptionStep } from './description-step';
import { MatchingCities } from './matching-cities';
import { ReviewStep } from './review-step';
import { SolutionsStep } from './solutions-step';
import { type StartUp, useStartUp } from './start-up-query';
import { StartUpState } from './start-up-state';
import { StepList } from './step-list';
import { isStep, type Step } from './steps';
import { useMembership } from './use-membership';

/** A start-up on its way to publication, step by step. */
export function EditStartUp() {
  const { id = '', step } = useParams();
  return (
    <Answered to={useStartUp(id)}>
      {(startUp) => <Steps startUp={startUp} step={isStep(step) ? step : 'about'} />}
    </Answered>
  );
}

function Steps({ startUp, step }: { startUp: StartUp; step: Step }) {
  const { t } = useTranslation();
  useMembership(startUp.id);
  const profile = `/start-ups/${startUp.id}`;
  if (startUp.review === null)
    return (
      <Page title={startUp.name}>
        <EmptyState icon={IconLock} title={t('errors.not-permitted')}>
          <Anchor component={Link} to={profile}>
            {t('startUps.seeProfile')}
          </Anchor>
        </EmptyState>
      </Page>
    );
  // While it is reviewed, or out of sight, nothing of it changes.
  const isFixed = startUp.status === 'submitted' || startUp.status === 'archived';
  return (
    <Page
      title={startUp.name}
      actions={
        <Anchor component={Link} to={profile}>
          {t('startUps.seeProfile')}
        </Anchor>
      }
    >
      <Stack>
        <StartUpState startUp={startUp} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Stack>
              {!isFixed && <StepList id={startUp.id} step={step} />}
              <Paper withBorder p={{ base: 'md', sm: 'lg' }} key={step}>
                {isFixed ? <ReviewStep startUp={startUp} /> : stepOf(step, startUp)}
              </Paper>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Box component="aside" aria-label={t('startUps.beside')}>
              <Stack>
                <Completeness startUp={startUp} />
                <MatchingCities startUp={startUp} />
              </Stack>
            </Box>
          </Grid.Col>
        </Grid>
      </Stack>
    </Page>
  );
}

function stepOf(step: Step, startUp: StartUp) {
  switch (step) {
    case 'about':
      return <AboutStep startUp={startUp} />;
    case 'what-you-do':
      return <DescriptionStep startUp={startUp} />;
    case 'solutions':
      return <SolutionsStep startUp={startUp} />;
    case 'review':
      return <ReviewStep startUp={startUp} />;
  }
}
