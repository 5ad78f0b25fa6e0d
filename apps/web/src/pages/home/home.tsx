import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { useSession } from '../../session/session';

/** What waits for me, and what is new. */
export function Home() {
  const { t } = useTranslation();
  const { name } = useSession();
  return <Page title={t('app.nav.home')}>{name}</Page>;
}
