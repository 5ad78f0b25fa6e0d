import { Anchor, Button, Checkbox, Group, Paper, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconFileText, IconSend } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ContributionBar } from '../../components/contribution-bar';
import { PartyName } from '../../components/party-name';
import { Score } from '../../components/score';
import { TieBadge } from '../../components/tie-badge';
import { actsFor, useSession } from '../../session/session';
import { BestQuotes } from './best-quotes';
import { type Pointed, useIsPointed } from './pointed';
import { type AskedFor } from './request-in-address';
import { Response } from './response';
import classes from './suggestion-card.module.css';
import { type Run, type Suggestion } from './use-run';
import { WhoTeachesWhom } from './who-teaches-whom';

interface SuggestionCardProps {
  readonly asked: AskedFor;
  readonly run: Run;
  readonly suggestion: Suggestion;
  readonly pointed: Pointed;
  readonly isCompared: boolean;
  readonly onCompare: (id: string) => void;
}

/** One suggested partner, to be understood at a glance. */
export const SuggestionCard = memo(function SuggestionCard({
  asked,
  run,
  suggestion,
  pointed,
  isCompared,
  onCompare,
}: SuggestionCardProps) {
  const { t } = useTranslation();
  const session = useSession();
  const { party, rank, score, likely, ties, contributions } = suggestion;
  const mayAct = actsFor(session, run.party);
  const place = party.kind === 'city' ? `/cities/${party.id}` : `/start-ups/${party.id}`;
  return (
    <PointedCard id={party.id} pointed={pointed}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="md">
          <Group gap="sm" align="flex-start" wrap="nowrap">
            <Text className={classes.rank} aria-hidden>
              {rank}
            </Text>
            <Stack gap={6}>
              <Title order={2} size="h4">
                <Anchor component={Link} to={place} inherit c="inherit" underline="hover">
                  <PartyName party={party} size="lg" />
                </Anchor>
              </Title>
              <Group gap="xs">
                <Text size="sm" c="dimmed">
                  <VisuallyHidden>{t('partners.rank', { rank })} · </VisuallyHidden>
                  {t(`codes.kind.${party.kind}`)}
                </Text>
                <TieBadge ties={ties} />
              </Group>
            </Stack>
          </Group>
          <Score score={score} likely={likely} />
        </Group>
        <ContributionBar contributions={contributions} />
        <WhoTeachesWhom suggestion={suggestion} />
        <BestQuotes suggestion={suggestion} />
        <Group justify="space-between" gap="sm">
          <Group gap="xs">
            {mayAct && (
              <Button
                component={Link}
                size="xs"
                leftSection={<IconSend size={15} aria-hidden />}
                to={`/proposals/new?run=${run.id}&kind=${party.kind}&party=${party.id}`}
                aria-label={t('partners.proposeTo', { name: party.name })}
              >
                {t('partners.propose')}
              </Button>
            )}
            <Button
              component={Link}
              size="xs"
              variant="default"
              leftSection={<IconFileText size={15} aria-hidden />}
              to={`/runs/${run.id}/brief/${party.kind}/${party.id}`}
              aria-label={t('partners.briefOf', { name: party.name })}
            >
              {t('partners.brief')}
            </Button>
            {mayAct && <Response {...{ asked, run, suggestion }} />}
          </Group>
          <Checkbox
            size="sm"
            checked={isCompared}
            onChange={() => onCompare(party.id)}
            label={t('partners.compare.choose')}
            aria-label={t('partners.compare.chooseThis', { name: party.name })}
          />
        </Group>
      </Stack>
    </PointedCard>
  );
});

interface PointedCardProps {
  readonly id: string;
  readonly pointed: Pointed;
  readonly children: ReactNode;
}

/** The frame of a card: it alone is drawn anew as the pointer comes and goes. */
function PointedCard({ id, pointed, children }: PointedCardProps) {
  const isPointed = useIsPointed(pointed, id);
  return (
    <Paper
      component="li"
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      className={classes.card}
      data-current={isPointed || undefined}
      onMouseEnter={() => pointed.point(id)}
      onMouseLeave={() => pointed.point(null)}
      onFocus={() => pointed.point(id)}
    >
      {children}
    </Paper>
  );
}
