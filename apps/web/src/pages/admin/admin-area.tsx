import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { isAdmin, useSession } from '../../session/session';
import classes from './admin-area.module.css';

const places = ['reviews', 'imports', 'audit', 'letters', 'people', 'weights', 'quality'] as const;

/** The pages of the programme's admins, and the way between them. */
export function AdminArea() {
  const { t } = useTranslation();
  const session = useSession();
  if (!isAdmin(session))
    return (
      <Page title={t('app.nav.admin')}>
        <EmptyState icon={IconLock} title={t('errors.not-permitted')}>
          {t('admin.forAdmins')}
        </EmptyState>
      </Page>
    );
  return (
    <>
      <nav aria-label={t('app.nav.admin')} className={classes.tabs}>
        {places.map((place) => (
          <NavLink key={place} to={`/admin/${place}`} className={classes.tab}>
            {t(`admin.tabs.${place}`)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
