import { SegmentedControl, Stack } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { query, type Schema } from '../../../api/client';
import { byCursor, itemsOf } from '../../../api/pages';
import { Answered } from '../../../components/answered';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { ShowMore } from '../../../components/show-more';
import { SidePanel } from '../../../components/side-panel';
import { LetterRow } from './letter-row';
import { LetterText } from './letter-text';

const states = [
  'waiting',
  'sent',
  'kept',
  'failed',
] as const satisfies readonly Schema<'LetterFacts'>['state'][];

/** What was sent, or is to be; where there is no mail server, what an admin passes on. */
export function Letters() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const state = states.find((one) => one === search.get('state'));
  const openId = search.get('open');
  const letters = query.useInfiniteQuery(
    'get',
    '/api/v1/letters',
    { params: { query: { state, limit: 50 } } },
    byCursor,
  );
  const show = (open: string | null) =>
    setSearch({ ...(state && { state }), ...(open !== null && { open }) }, { replace: open === null });
  return (
    <Page title={t('admin.letters.title')} about={t('admin.letters.about')}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('admin.letters.state')}
          value={state ?? 'all'}
          onChange={(chosen) => setSearch(chosen === 'all' ? {} : { state: chosen }, { replace: true })}
          data={[
            { value: 'all', label: t('admin.letters.all') },
            ...states.map((value) => ({ value, label: t(`admin.letters.states.${value}`) })),
          ]}
          style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
        />
        <Answered to={letters}>
          {(data) =>
            itemsOf(data).length === 0 ? (
              <EmptyState icon={IconMailbox} title={t('admin.letters.none')}>
                {t('admin.letters.noneText')}
              </EmptyState>
            ) : (
              <div>
                <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
                  {itemsOf(data).map((letter) => (
                    <LetterRow key={letter.id} letter={letter} onOpen={() => show(letter.id)} />
                  ))}
                </Stack>
                <ShowMore of={letters} />
              </div>
            )
          }
        </Answered>
      </Stack>
      <SidePanel isOpen={openId !== null} title={t('admin.letters.one')} onClose={() => show(null)}>
        {openId !== null && <LetterText id={openId} />}
      </SidePanel>
    </Page>
  );
}
