import { Burger, Group, NavLink } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { NotificationBell } from '../../notifications/notification-bell';
import { useSession } from '../../session/session';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { DataSources } from './data-sources';
import { destinationsOf } from './navigation';
import classes from './shell.module.css';

/** What stands around every page: where one can go, and who one is. */
export function Shell() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  const [isOpen, { toggle, close }] = useDisclosure();
  useEffect(close, [pathname, close]);
  return (
    <>
      <a className={classes.skip} href="#main" onClick={skipToMain}>
        {t('app.skip')}
      </a>
      <header className={classes.header}>
        <Group gap="sm" wrap="nowrap">
          <Burger
            opened={isOpen}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={t('app.menu')}
            aria-expanded={isOpen}
          />
          <Brand />
        </Group>
        <Group gap={4} wrap="nowrap">
          <NotificationBell />
          <AccountMenu />
        </Group>
      </header>
      <div className={classes.body}>
        <nav className={classes.menu} aria-label={t('app.menu')} data-open={isOpen || undefined}>
          {destinationsOf(session).map(({ to, label, icon: Icon, isList = false }) => {
            const isHere = pathname === to || (!isList && pathname.startsWith(`${to}/`));
            return (
              <NavLink
                key={to}
                component={Link}
                to={to}
                label={t(`app.nav.${label}`)}
                leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
                active={isHere}
                aria-current={isHere ? 'page' : undefined}
                className={classes.destination}
              />
            );
          })}
        </nav>
        <div>
          <main className={classes.main} id="main" tabIndex={-1}>
            <Outlet />
          </main>
          <DataSources />
        </div>
      </div>
    </>
  );
}

/** The address after `#` is the page's: the link itself would leave it. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
