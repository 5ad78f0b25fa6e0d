import { SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowDownLeft, IconArrowUpRight, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { useFormat } from '../../i18n/use-format';
import { type Suggestion } from './use-run';

const shownMax = 4;

/** What they can teach us, what we can teach them, and what both know from their own streets. */
export function WhoTeachesWhom({ suggestion: { reasons, fits } }: { suggestion: Suggestion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const ofKind = (...kinds: readonly string[]) =>
    reasons.filter(({ kind }) => kinds.includes(kind)).map(({ challenge }) => challenge);
  const weaker = (side: 'receives' | 'gives') => fits.weaker === side && fits.receives !== fits.gives;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      <Side
        icon={IconArrowDownLeft}
        title={t('partners.teach.they')}
        challenges={ofKind('they-offer')}
        note={weaker('receives') ? t('partners.teach.weaker') : undefined}
        fit={format.percent(fits.receives)}
      />
      <Side
        icon={IconArrowUpRight}
        title={t('partners.teach.we')}
        challenges={ofKind('we-offer')}
        note={weaker('gives') ? t('partners.teach.weaker') : undefined}
        fit={format.percent(fits.gives)}
      />
      <Side icon={IconUsers} title={t('partners.teach.both')} challenges={ofKind('shared', 'peers')} />
    </SimpleGrid>
  );
}

interface SideProps {
  readonly icon: typeof IconUsers;
  readonly title: string;
  readonly challenges: readonly string[];
  /** How much of what is needed on that side is met. */
  readonly fit?: string;
  readonly note?: string | undefined;
}

function Side({ icon: Icon, title, challenges, fit, note }: SideProps) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const names = [...new Set(challenges)].map(nameOf);
  const more = names.length - shownMax;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={650} component="h3" m={0}>
        <Icon size={15} aria-hidden style={{ verticalAlign: -2 }} /> {title}
      </Text>
      {names.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('partners.teach.none')}
        </Text>
      ) : (
        <Text size="sm">
          {names.slice(0, shownMax).join(' · ')}
          {more > 0 && ` ${t('partners.teach.more', { count: more })}`}
        </Text>
      )}
      {fit !== undefined && names.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('partners.teach.fit', { share: fit })}
          {note !== undefined && ` · ${note}`}
        </Text>
      )}
    </Stack>
  );
}
