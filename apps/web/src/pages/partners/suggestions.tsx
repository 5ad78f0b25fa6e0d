import { Button, Center, Grid, Group, LoadingOverlay, Skeleton, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilterOff, IconHelpCircle } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { ProblemNotice } from '../../components/problem-notice';
import { Waiting } from '../../components/waiting';
import { useChallengeName } from '../../api/challenges';
import { HiddenSuggestions } from './hidden-suggestions';
import { MostInformative } from './most-informative';
import { PartnersMap } from './partners-map';
import { usePointed } from './pointed';
import { type AskedFor, limitMax } from './request-in-address';
import { SaveRequest } from './save-request';
import { SuggestionCard } from './suggestion-card';
import { type Run, useRun } from './use-run';

// The list comes first; what goes with it follows.
const Comparison = lazy(async () => ({ default: (await import('./comparison')).Comparison }));
const WhyNot = lazy(async () => ({ default: (await import('./why-not')).WhyNot }));

const drawnAtOnce = 3;

interface SuggestionsProps {
  readonly asked: AskedFor;
  readonly onAsk: (asked: AskedFor) => void;
}

/** The answer: waited for, refused, empty with what to do next, or a ranked list beside its map. */
export function Suggestions({ asked, onAsk }: SuggestionsProps) {
  const { data: run, error, refetch, isPlaceholderData } = useRun(asked);
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (run === undefined) return <Waiting rows={3} height={220} />;
  if (run.code === 'not-enough-data') return <NotEnoughData run={run} />;
  if (run.suggestions.length === 0) return <NothingFits asked={asked} run={run} onAsk={onAsk} />;
  return <Ranked asked={asked} run={run} onAsk={onAsk} isAsking={isPlaceholderData} />;
}

function Ranked({ asked, run, onAsk, isAsking }: SuggestionsProps & { run: Run; isAsking: boolean }) {
  const { t } = useTranslation();
  const pointed = usePointed();
  const [compared, setCompared] = useState<readonly string[]>([]);
  const compare = useCallback(
    (id: string) =>
      setCompared((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(-3))),
    [],
  );
  // The first fill a screen; the others are drawn while they are read.
  const shown = useDeferredValue(run.suggestions, run.suggestions.slice(0, drawnAtOnce));
  const isWide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const canShowMore = run.suggestions.length >= asked.limit && asked.limit < limitMax;
  return (
    <Grid gap="lg">
      {!isWide && (
        <Grid.Col span={12}>
          <PartnersMap run={run} pointed={pointed} />
        </Grid.Col>
      )}
      <Grid.Col span={{ base: 12, lg: 8 }} pos="relative">
        <LoadingOverlay visible={isAsking} overlayProps={{ backgroundOpacity: 0.4 }} />
        <Group justify="space-between" mb="sm">
          <Text size="sm" c="dimmed" role="status">
            {t('partners.found', { count: run.suggestions.length, considered: run.consideredCount })}
          </Text>
          <SaveRequest asked={asked} />
        </Group>
        <Stack
          component="ol"
          p={0}
          m={0}
          gap="md"
          style={{ listStyle: 'none' }}
          aria-label={t('partners.list')}
        >
          {shown.map((suggestion) => (
            <SuggestionCard
              key={`${suggestion.party.kind} ${suggestion.party.id}`}
              {...{ asked, run, suggestion, pointed }}
              isCompared={compared.includes(suggestion.party.id)}
              onCompare={compare}
            />
          ))}
        </Stack>
        {canShowMore && (
          <Center mt="md">
            <Button
              variant="default"
              onClick={() => onAsk({ ...asked, limit: Math.min(limitMax, asked.limit + 20) })}
            >
              {t('partners.more')}
            </Button>
          </Center>
        )}
        {run.hidden !== undefined && <HiddenSuggestions run={run} hidden={run.hidden} />}
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Stack gap="md" style={{ position: 'sticky', top: 80 }}>
          {isWide && <PartnersMap run={run} pointed={pointed} />}
          <MostInformative run={run} />
          <Suspense fallback={<Skeleton height={116} />}>
            <WhyNot asked={asked} run={run} />
          </Suspense>
        </Stack>
      </Grid.Col>
      {compared.length > 0 && (
        <Suspense>
          <Comparison run={run} ids={compared} onClose={() => setCompared([])} onRemove={compare} />
        </Suspense>
      )}
    </Grid>
  );
}

function NotEnoughData({ run }: { run: Run }) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const { party, nextQuestion } = run;
  const place = party.kind === 'city' ? `/cities/${party.id}` : `/start-ups/${party.id}`;
  const challenge = nextQuestion?.challenge;
  return (
    <EmptyState
      icon={IconHelpCircle}
      title={t('partners.notEnough.title')}
      action={
        <Button component={Link} to={place}>
          {t('partners.notEnough.action')}
        </Button>
      }
    >
      {challenge
        ? t('partners.notEnough.question', { challenge: nameOf(challenge) })
        : t(party.kind === 'city' ? 'partners.notEnough.city' : 'partners.notEnough.startUp')}
    </EmptyState>
  );
}

function NothingFits({ asked, run, onAsk }: SuggestionsProps & { run: Run }) {
  const { t } = useTranslation();
  const widest = {
    ...asked,
    countries: [],
    challenges: [],
    languages: [],
    minPopulation: null,
    maxPopulation: null,
  };
  return (
    <Stack>
      <EmptyState
        icon={IconFilterOff}
        title={t('partners.nothing.title')}
        action={
          <Button variant="default" onClick={() => onAsk(widest)}>
            {t('partners.filters.clear')}
          </Button>
        }
      >
        {t('partners.nothing.text', { count: run.consideredCount })}
      </EmptyState>
      {run.hidden !== undefined && <HiddenSuggestions run={run} hidden={run.hidden} />}
    </Stack>
  );
}
