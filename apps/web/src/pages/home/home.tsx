import { Grid, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Answered } from '../../components/answered';
import { Page } from '../../components/page';
import { NotificationList } from '../../notifications/notification-list';
import { useNotifications } from '../../notifications/use-notifications';
import { organisationOf, useSession } from '../../session/session';
import { SavedRequests } from './saved-requests';
import { WaitsForMe } from './waits-for-me';

/** What waits for me, and what is new. */
export function Home() {
  const { t } = useTranslation();
  const session = useSession();
  const newest = useNotifications(10);
  const isParty = organisationOf(session, 'city') ?? organisationOf(session, 'start-up');
  return (
    <Page title={t('home.hello', { name: session.name })} about={t('home.about')}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Stack component="section" gap="sm" aria-labelledby="waits">
              <Title order={2} size="h4" id="waits">
                {t('home.waits')}
              </Title>
              <WaitsForMe />
            </Stack>
            {isParty && <SavedRequests />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack component="section" gap="sm" aria-labelledby="new">
            <Title order={2} size="h4" id="new">
              {t('notifications.title')}
            </Title>
            <Paper withBorder p="sm">
              <Answered to={newest}>
                {({ items }) =>
                  items.length === 0 ? (
                    <Text c="dimmed" size="sm" p="xs">
                      {t('notifications.none')}
                    </Text>
                  ) : (
                    <NotificationList items={items} />
                  )
                }
              </Answered>
            </Paper>
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
