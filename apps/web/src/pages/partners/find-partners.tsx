import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';

export function FindPartners() {
  const { t } = useTranslation();
  return <Page title={t('app.nav.partners')}>{null}</Page>;
}
