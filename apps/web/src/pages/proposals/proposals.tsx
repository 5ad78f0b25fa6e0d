import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../components/page';
import { isAdmin, useSession } from '../../session/session';
import { type Box, ProposalList } from './proposal-list';

/** What came in, what went out and, for the programme, what it has to decide. */
export function Proposals() {
  const { t } = useTranslation();
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const boxes: Box[] = isAdmin(session) ? ['review', 'in', 'out'] : ['in', 'out'];
  const box = boxes.find((one) => one === search.get('box')) ?? boxes[0] ?? 'in';
  return (
    <Page title={t('app.nav.proposals')} about={t('proposals.about')} width={920}>
      <Tabs
        value={box}
        onChange={(chosen) => setSearch({ box: chosen ?? box }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('proposals.boxes.label')} mb="md">
          {boxes.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`proposals.boxes.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {boxes.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <ProposalList box={one} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
