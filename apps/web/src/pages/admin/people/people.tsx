import { Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../../components/empty-state';
import { NameOf } from '../../../components/name-of';
import { Page } from '../../../components/page';
import { type Organisation, organisationOf, useSession } from '../../../session/session';
import { Invitation } from './invitation';
import { Members } from './members';
import { OrganisationSearch } from './organisation-search';

const kinds = ['programme', 'city', 'start-up'] as const;

/** Who acts for the programme, a city or a start-up; which one stands in the address. */
export function People() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const programme = organisationOf(useSession(), 'programme');
  const kind = kinds.find((one) => one === search.get('kind')) ?? 'programme';
  const id = kind === 'programme' ? programme?.id : (search.get('id') ?? undefined);
  const organisation: Organisation | null = id === undefined ? null : { kind, id };
  return (
    <Page title={t('admin.people.title')} about={t('admin.people.about')}>
      <Stack gap="lg">
        <SegmentedControl
          aria-label={t('admin.people.kind')}
          value={kind}
          onChange={(chosen) => setSearch({ kind: chosen }, { replace: true })}
          data={kinds.map((value) => ({ value, label: t(`codes.kinds.${value}`) }))}
          style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
        />
        {kind !== 'programme' && (
          <OrganisationSearch key={kind} kind={kind} onFound={(found) => setSearch({ kind, id: found })} />
        )}
        {organisation === null ? (
          <EmptyState icon={IconUserSearch} title={t('admin.people.choose')} />
        ) : (
          <Paper withBorder p="lg" maw={860} component="section" aria-labelledby="members">
            <Stack gap="md">
              <Title order={2} size="h4" id="members">
                {kind === 'programme' ? t('admin.people.admins') : <NameOf party={organisation} />}
              </Title>
              {kind === 'programme' && (
                <Text size="sm" c="dimmed">
                  {t('admin.people.adminsAbout')}
                </Text>
              )}
              <Members key={`${kind} ${id}`} organisation={organisation} />
              <Invitation key={`${kind} ${id} invitation`} organisation={organisation} />
            </Stack>
          </Paper>
        )}
      </Stack>
    </Page>
  );
}
