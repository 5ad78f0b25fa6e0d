import { Button, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDisclosure } from '@mantine/hooks';
import { query } from '../../../api/client';
import { byCursor, itemsOf } from '../../../api/pages';
import { Answered } from '../../../components/answered';
import { Page } from '../../../components/page';
import { ShowMore } from '../../../components/show-more';
import { NewWeights } from './new-weights';
import { VersionCard } from './version-card';

/** What each criterion is worth in a score: the versions, which of them is in force, and a new one. */
export function Weights() {
  const { t } = useTranslation();
  const [isAdding, { open, close }] = useDisclosure();
  const versions = query.useInfiniteQuery(
    'get',
    '/api/v1/weights',
    { params: { query: { limit: 20 } } },
    byCursor,
  );
  return (
    <Page
      title={t('admin.weights.title')}
      about={t('admin.weights.about')}
      actions={!isAdding && <Button onClick={open}>{t('admin.weights.new')}</Button>}
    >
      <Answered to={versions}>
        {(data) => {
          const items = itemsOf(data);
          const start = items.find(({ active }) => active) ?? items[0];
          return (
            <Stack gap="lg">
              {isAdding && start && <NewWeights from={start} onClose={close} />}
              <Stack gap="sm" component="section" aria-labelledby="versions">
                <Title order={2} size="h4" id="versions">
                  {t('admin.weights.versions')}
                </Title>
                {items.map((version) => (
                  <VersionCard key={version.version} version={version} />
                ))}
                <ShowMore of={versions} />
              </Stack>
            </Stack>
          );
        }}
      </Answered>
    </Page>
  );
}
