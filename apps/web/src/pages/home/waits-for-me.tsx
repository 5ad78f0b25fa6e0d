import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconBuildingCommunity, IconChevronRight, IconCircleCheck, IconRocket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { ProblemNotice } from '../../components/problem-notice';
import { Waiting } from '../../components/waiting';
import { useSession } from '../../session/session';
import { useWaiting } from './use-waiting';

/** Everything that somebody waits for me to do, each a way to where it is done. */
export function WaitsForMe() {
  const { t } = useTranslation();
  const { memberships } = useSession();
  const { items, error, isPending } = useWaiting();
  if (memberships.length === 0) return <NoOrganisation />;
  if (error !== null) return <ProblemNotice problem={error} />;
  if (isPending) return <Waiting rows={2} height={64} />;
  if (items.length === 0)
    return (
      <Paper withBorder>
        <EmptyState icon={IconCircleCheck} title={t('home.nothing')}>
          {t('home.nothingText')}
        </EmptyState>
      </Paper>
    );
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {items.map(({ to, icon: Icon, text, note }) => (
        <li key={to + text}>
          <Paper component={Link} to={to} withBorder p="md" display="block" td="none" c="inherit">
            <Group wrap="nowrap" gap="md">
              <Icon size={24} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
              <Stack gap={0} flex={1}>
                <Text fw={600}>{text}</Text>
                {note !== undefined && (
                  <Text size="sm" c="dimmed">
                    {note}
                  </Text>
                )}
              </Stack>
              <IconChevronRight size={18} aria-hidden />
            </Group>
          </Paper>
        </li>
      ))}
    </Stack>
  );
}

function NoOrganisation() {
  const { t } = useTranslation();
  return (
    <Paper withBorder>
      <EmptyState
        icon={IconRocket}
        title={t('home.noOrganisation.title')}
        action={
          <Group justify="center">
            <Button component={Link} to="/start-ups/new" leftSection={<IconRocket size={16} aria-hidden />}>
              {t('home.noOrganisation.startUp')}
            </Button>
            <Button
              component={Link}
              to="/cities"
              variant="default"
              leftSection={<IconBuildingCommunity size={16} aria-hidden />}
            >
              {t('home.noOrganisation.city')}
            </Button>
          </Group>
        }
      >
        {t('home.noOrganisation.text')}
      </EmptyState>
    </Paper>
  );
}
